package io.questionbank.study;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.Question;
import io.questionbank.study.Blueprint.Shortfall;
import io.questionbank.study.Filling.Result;
import java.util.List;
import java.util.Optional;
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

    /** {@return the shortfalls of parts that cannot all be met; none where that cannot be found out} */
    static List<Shortfall> of(List<Question> questions, List<Part> parts, boolean severalOfAQuestion) {
        Stock stock = Stock.of(questions, parts, severalOfAQuestion);
        List<Shortfall> scarce = IntStream.range(0, parts.size())
                .filter(part -> stock.supply(part) < parts.get(part).count())
                .mapToObj(part -> shortfall(parts.get(part), stock.supply(part), List.of()))
                .toList();
        Shortfalls search = new Shortfalls(questions, severalOfAQuestion);
        return scarce.isEmpty() ? search.beside(parts).stream().toList() : scarce;
    }

    private Optional<Shortfall> beside(List<Part> parts) {
        Stream<List<Part>> pairs = IntStream.range(1, parts.size())
                .boxed()
                .flatMap(part -> IntStream.range(1, part)
                        .mapToObj(other -> List.of(parts.get(0), parts.get(other), parts.get(part))));
        Stream<List<Part>> beginnings = IntStream.rangeClosed(2, parts.size()).mapToObj(end -> parts.subList(0, end));
        return Stream.concat(pairs, beginnings)
                .filter(some -> look(some) instanceof Result.Impossible)
                .findFirst()
                .flatMap(some -> nearest(some.get(some.size() - 1), some.subList(0, some.size() - 1)));
    }

    /** {@return how near one can come to the number wanted, with fewer rather than more} */
    private Optional<Shortfall> nearest(Part unmet, List<Part> before) {
        int all = before.get(0).count();
        IntStream fewer = IntStream.iterate(Math.min(all, unmet.count() - 1), n -> n >= 0, n -> n - 1);
        IntStream more = IntStream.rangeClosed(unmet.count() + 1, all);
        return IntStream.concat(fewer, more)
                .filter(n -> look(with(before, new Part(n, unmet.trait()))) instanceof Result.Filled)
                .mapToObj(n -> shortfall(unmet, n, before))
                .findFirst();
    }

    private static List<Part> with(List<Part> parts, Part last) {
        return Stream.concat(parts.stream(), Stream.of(last)).toList();
    }

    private Result look(List<Part> parts) {
        return Filling.of(Stock.of(questions, parts, severalOfAQuestion), new SplitMix64(0));
    }

    private static Shortfall shortfall(Part part, int possible, List<Part> before) {
        return new Shortfall(
                part.toString(),
                part.count(),
                possible,
                before.stream().map(Part::toString).toList());
    }
}
