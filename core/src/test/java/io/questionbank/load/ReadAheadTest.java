package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Rules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Reading on many cores gives what reading on one gives. */
class ReadAheadTest {
    private static final int QUESTIONS = 400;
    private static final List<String> FAULTS = List.of(
            "prompt: Again?",
            "anwser: {brief: This.}",
            "askedAs: ['']",
            "revision: two",
            "prerequisites: [question-0, question-0, nowhere]",
            "hints: [TODO, 'a $ b', 'first and', '', '', '', '', '', '', '', '', '']",
            "tags: [red, &anchor blue]",
            "exercises: [{id: a, kind: numeric, prompt: How many?, answer: many}]",
            "status: [");

    @Test
    void theReportAndTheBankAreTheSameOnOneCoreAndOnMany() throws Exception {
        LoadResult onOne = loadOn(1);
        LoadResult onMany = loadOn(8);

        assertThat(onOne.diagnostics()).hasSizeGreaterThan(QUESTIONS);
        assertThat(onOne.diagnostics())
                .extracting(Diagnostic::code)
                .contains("missing-file", "unknown-key", "blank-text", "placeholder", "not-yaml", "duplicate-key");
        assertThat(onMany.diagnostics()).isEqualTo(onOne.diagnostics());
        assertThat(onMany.bank()).isEqualTo(onOne.bank());
    }

    /** Work that is begun on a thread of a pool stays in that pool. */
    private static LoadResult loadOn(int cores) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(cores);
        try {
            return pool.submit(() -> BankLoader.of(BankSource.text(bank()))
                            .with(Rules.editorial())
                            .load())
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    private static Map<String, String> bank() {
        StringBuilder names = new StringBuilder("question-0");
        BankTexts bank = BankTexts.bank("b");
        for (int i = 1; i < QUESTIONS; i++) {
            names.append(", question-").append(i);
            if (i % 50 != 0) {
                bank.question("git", "question-" + i, i % 4 == 0 ? "" : FAULTS.get(i % FAULTS.size()));
            }
        }
        return bank.topic("git", names.toString()).question("git", "question-0").files();
    }
}
