package io.questionbank.example.ask;

import io.questionbank.bank.QuestionBank;
import io.questionbank.bank.SearchHit;
import io.questionbank.bank.SearchHit.Field;
import io.questionbank.model.Question;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.util.List;

/** One question asked key by key. */
final class Ask {
    private static final int SHOWN = 3;
    private static final int BACKSPACE = 127;
    private static final String CLEAR = "\033[H\033[J";
    private static final String BOLD = "\033[1m";
    private static final String PLAIN = "\033[0m";

    private final QuestionBank bank;
    private final Reader keys;
    private final PrintStream screen;
    private final StringBuilder text = new StringBuilder();

    Ask(QuestionBank bank, Reader keys, PrintStream screen) {
        this.bank = bank;
        this.keys = keys;
        this.screen = screen;
    }

    /** Shows what fits after each key, until Enter or the end of the input. */
    void run() throws IOException {
        show();
        for (int key = keys.read(); key >= 0 && key != '\n'; key = keys.read()) {
            if (key == BACKSPACE || key == '\b') {
                text.setLength(Math.max(0, text.length() - 1));
            } else {
                text.append((char) key);
            }
            show();
        }
        hits().stream().findFirst().ifPresent(hit -> answer(hit.question()));
    }

    private void show() {
        screen.println(CLEAR + "Ask: " + text);
        hits().forEach(hit -> screen.println("  " + marked(hit)));
    }

    private List<SearchHit> hits() {
        return bank.search(text.toString(), SHOWN);
    }

    /** {@return the prompt, with what was looked for in bold; the line that says it where that is in another field} */
    private static String marked(SearchHit hit) {
        String said = hit.text();
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (SearchHit.Range range : hit.ranges()) {
            marked.append(said, end, range.start()).append(BOLD);
            marked.append(said, range.start(), range.end()).append(PLAIN);
            end = range.end();
        }
        marked.append(said.substring(end));
        if (hit.field() == Field.PROMPT) {
            return marked.toString();
        }
        String line = marked.toString()
                .lines()
                .filter(part -> part.contains(BOLD))
                .findFirst()
                .orElse("");
        return hit.question().prompt().plain() + "\n    " + line;
    }

    private void answer(Question question) {
        screen.println();
        screen.println(question.prompt().plain());
        screen.println("-> " + question.answer().brief().plain());
        for (Question next : bank.related(question.id(), SHOWN)) {
            screen.println("See also: " + next.prompt().plain());
        }
    }
}
