package io.questionbank.bank;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One step of a query.
 *
 * @param text its part of the sentence, such as {@code tagged lstm}
 * @param leaves what it leaves of the questions that reach it
 * @param doubt what to say where it names something the bank does not have
 */
record Step(String text, UnaryOperator<Selection> leaves, Function<QuestionBank, Optional<String>> doubt) {
    static Step of(String text, UnaryOperator<Selection> leaves) {
        return new Step(text, leaves, bank -> Optional.empty());
    }

    static Step naming(Vocabulary of, Collection<String> names, String text, UnaryOperator<Selection> leaves) {
        return new Step(text, leaves, bank -> of.doubt(names, bank));
    }
}
