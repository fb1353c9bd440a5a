package io.questionbank.bank;

import io.questionbank.model.Question;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One step of a query.
 *
 * @param text its part of the sentence, such as {@code tagged lstm}
 * @param leaves what it leaves of the questions that reach it
 * @param doubt what to say where it names something the bank does not have
 */
record Step(String text, UnaryOperator<Stream<Question>> leaves, Function<QuestionBank, Optional<String>> doubt) {
    static Step reshaping(String text, UnaryOperator<Stream<Question>> leaves) {
        return new Step(text, leaves, bank -> Optional.empty());
    }

    static Step keeping(String text, Predicate<? super Question> wanted) {
        return reshaping(text, questions -> questions.filter(wanted));
    }

    static Step naming(Vocabulary of, Collection<String> names, String text, Predicate<? super Question> wanted) {
        return new Step(text, questions -> questions.filter(wanted), bank -> of.doubt(names, bank));
    }
}
