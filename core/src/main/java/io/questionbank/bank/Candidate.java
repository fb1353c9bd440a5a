package io.questionbank.bank;

import io.questionbank.internal.contents.Contents;
import io.questionbank.model.Question;
import java.util.Optional;

/** A question on its way through a query. A step or the caller may look at it; it is read when the first of them does. */
final class Candidate {
    private final Contents contents;
    private final int number;
    private Optional<Question> read = Optional.empty();

    Candidate(Contents contents, int number) {
        this.contents = contents;
        this.number = number;
    }

    int number() {
        return number;
    }

    Question question() {
        if (read.isEmpty()) {
            read = Optional.of(contents.question(number));
        }
        return read.get();
    }
}
