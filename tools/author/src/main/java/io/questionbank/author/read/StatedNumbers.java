package io.questionbank.author.read;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Answer;
import io.questionbank.model.Claim;
import io.questionbank.model.CodeSample;
import io.questionbank.model.Question;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the numbers of full answers that no machine checks: each decimal, each percentage and each integer over 12 that stands
 * neither in code nor in a formula and equals no number of the answer's claims, of what its code prints, or of a formula of the
 * full answer. Years count too. Signs do not; 39 % equals both 39 and 0.39. Drafts and retired questions are left out.
 *
 * <pre>{@code StatedNumbers.of(bank).forEach(System.out::println);}</pre>
 */
public final class StatedNumbers {
    private static final BigDecimal LARGEST_LEFT_OUT = new BigDecimal(12);
    private static final int WORDS_AROUND = 5;

    private final Set<BigDecimal> held = new HashSet<>();

    private StatedNumbers() {}

    /** {@return the numbers, question by question, as they follow each other} @param bank has the questions */
    public static List<StatedNumber> of(QuestionBank bank) {
        return bank.questions().stream().flatMap(StatedNumbers::of).toList();
    }

    private static Stream<StatedNumber> of(Question question) {
        return question.answer().full().stream().flatMap(full -> {
            HtmlText text = HtmlText.of(full.html());
            StatedNumbers numbers = new StatedNumbers();
            numbers.hold(question.answer());
            text.formulas().forEach(tex -> numbers.hold(tex.replace("{,}", ",")));
            return WrittenNumber.in(text.prose()).stream()
                    .filter(number -> !isSmall(number) && !numbers.holds(number))
                    .map(number -> new StatedNumber(
                            question.id(), number.text(), text.around(number.start(), number.end(), WORDS_AROUND)));
        });
    }

    private static boolean isSmall(WrittenNumber number) {
        return number.whole() && number.values().stream().allMatch(value -> value.compareTo(LARGEST_LEFT_OUT) <= 0);
    }

    private boolean holds(WrittenNumber number) {
        return number.values().stream().anyMatch(held::contains);
    }

    private void hold(Answer answer) {
        answer.code().stream().map(CodeSample::output).forEach(this::hold);
        for (Claim claim : answer.claims()) {
            hold(claim.expression());
            hold(claim.expected());
            claim.where().values().forEach(this::hold);
        }
    }

    private void hold(double number) {
        held.add(WrittenNumber.comparable(new BigDecimal(Double.toString(number))));
    }

    private void hold(String text) {
        WrittenNumber.in(text).forEach(number -> held.addAll(number.values()));
    }
}
