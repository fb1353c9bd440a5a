package io.questionbank.rnn;

import io.questionbank.model.QuestionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What somebody may say who is asked a question, and what an interviewer would mark in it. The marks were made by people who
 * knew the key points and mistakes, and neither the phrases by which replies are judged nor the judge.
 *
 * @param question what was asked
 * @param family good, partial, wrong, negated, off-topic, empty, very-long, other-language, clumsy or corrects
 * @param text the reply
 * @param covers the ids of the key points that it covers
 * @param mistakes the ids of the mistakes that it makes
 */
record MarkedReply(QuestionId question, String family, String text, Set<String> covers, Set<String> mistakes) {
    private static final Path FOLDER = Path.of("src/test/resources/replies");

    /** {@return the replies of one half: {@code tune}, by which phrases and judge were improved, or {@code held}} */
    static List<MarkedReply> of(String half) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(half))) {
            return files.sorted().flatMap(MarkedReply::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MarkedReply> in(Path file) {
        Map<?, ?> sheet = read(file);
        QuestionId question = QuestionId.of((String) sheet.get("question"));
        return ((List<?>) sheet.get("replies"))
                .stream()
                        .map(Map.class::cast)
                        .map(reply -> new MarkedReply(
                                question,
                                (String) reply.get("family"),
                                (String) reply.get("reply"),
                                ids(reply, "covers"),
                                ids(reply, "mistakes")));
    }

    private static Map<?, ?> read(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> ids(Map<?, ?> reply, String key) {
        return Set.copyOf((List<String>) reply.get(key));
    }
}
