package io.questionbank.study;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.Question;
import io.questionbank.study.Blueprint.Shortfall;
import io.questionbank.study.Filling.UndecidedException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says which parts of a blueprint cannot be met: those of which there are too few; where there are enough of each, the first
 * that cannot be met beside a single other one; or else the first that cannot be met beside all those before it.
 */
final class Shortfalls {
    private final List<Question> questions;
    private final boolean severalOfAQuestion;

    private Shortfalls(List<Question> questions, boolean severalOfAQuestion) {
        this.questions = questions;
        this.severalOfAQuestion = severalOfAQuestion;
    }

    /** {@return the shortfalls of parts that cannot all be met} */
    static List<Shortfall> of(List<Question> questions, List<Part> parts, boolean severalOfAQuestion)
            throws UndecidedException {
        Stock stock = Stock.of(questions, parts, severalOfAQuestion);
        List<Shortfall> scarce = IntStream.range(0, parts.size())
                .filter(part -> stock.supply(part) < parts.get(part).count())
                .mapToObj(part -> shortfall(parts.get(part), stock.supply(part), List.of()))
                .toList();
        return scarce.isEmpty() ? List.of(new Shortfalls(questions, severalOfAQuestion).beside(parts)) : scarce;
    }

    private Shortfall beside(List<Part> parts) throws UndecidedException {
        for (int part = 1; part < parts.size(); part++) {
            for (int other = 1; other < part; other++) {
                List<Part> before = List.of(parts.get(0), parts.get(other));
                if (!canBeMet(parts.get(part), before)) {
                    return nearest(parts.get(part), before);
                }
            }
        }
        for (int part = 1; part < parts.size(); part++) {
            if (!canBeMet(parts.get(part), parts.subList(0, part))) {
                return nearest(parts.get(part), parts.subList(0, part));
            }
        }
        throw new UndecidedException();
    }

    /** {@return how near one can come to the number wanted, with fewer rather than more} */
    private Shortfall nearest(Part unmet, List<Part> before) throws UndecidedException {
        int all = before.get(0).count();
        List<Integer> numbers = Stream.concat(
                        IntStream.iterate(Math.min(all, unmet.count() - 1), n -> n >= 0, n -> n - 1)
                                .boxed(),
                        IntStream.rangeClosed(unmet.count() + 1, all).boxed())
                .toList();
        for (int number : numbers) {
            if (canBeMet(new Part(number, unmet.trait()), before)) {
                return shortfall(unmet, number, before);
            }
        }
        throw new UndecidedException();
    }

    private boolean canBeMet(Part part, List<Part> before) throws UndecidedException {
        List<Part> parts = Stream.concat(before.stream(), Stream.of(part)).toList();
        return Filling.of(Stock.of(questions, parts, severalOfAQuestion), new SplitMix64(0))
                .isPresent();
    }

    private static Shortfall shortfall(Part part, int possible, List<Part> before) {
        return new Shortfall(
                part.toString(),
                part.count(),
                possible,
                before.stream().map(Part::toString).toList());
    }
}
