package io.questionbank.rnn;

import io.questionbank.model.QuestionId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody may type who looks for a question.
 *
 * @param question what should be found
 * @param style plain, telegraphic, chatty or typos
 * @param heldOut whether it took no part in the choice of weights
 * @param text in words that are not the question's
 */
record Paraphrase(QuestionId question, String style, boolean heldOut, String text) {
    static final List<String> STYLES = List.of("plain", "telegraphic", "chatty", "typos");

    /** {@return the paraphrases of the resource, those of questions to come among them} */
    static List<Paraphrase> all() {
        List<Paraphrase> all = new ArrayList<>();
        String question = "";
        int place = 0;
        for (String line : (Iterable<String>) resource().lines()::iterator) {
            if (line.startsWith("  ")) {
                int colon = line.indexOf(": ");
                all.add(new Paraphrase(
                        QuestionId.of("rnn-sequences/" + question),
                        line.substring(2, colon),
                        place % 2 == 0,
                        line.substring(colon + 2)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                question = line;
                place++;
            }
        }
        return all;
    }

    private static String resource() {
        try (InputStream in = Paraphrase.class.getResourceAsStream("paraphrases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
