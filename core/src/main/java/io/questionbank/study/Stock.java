package io.questionbank.study;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a form is made of, put together by what it counts for: nothing else about an exercise matters to a blueprint. A set of
 * parts is a number with a bit for each.
 *
 * @param parts what the bits stand for, lowest first
 * @param groups in an order that the ids alone decide
 */
record Stock(List<Part> parts, List<Group> groups) {
    /** The exercises of which one may be taken at most, by the set of parts that each counts for. */
    record Candidate(SortedMap<Long, List<Exercise>> exercises) {
        List<Exercise> exercises(long set) {
            return exercises.getOrDefault(set, List.of());
        }
    }

    /**
     * Candidates that can stand for each other.
     *
     * @param sets of parts that one of them can count for
     * @param candidates by id
     */
    record Group(List<Long> sets, List<Candidate> candidates) {
        boolean canCountFor(int part) {
            return sets.stream().anyMatch(set -> counts(set, part));
        }

        int size() {
            return candidates.size();
        }
    }

    /**
     * {@return the exercises of the questions, each question a candidate; each exercise one where a form may have several of
     * a question}
     */
    static Stock of(List<Question> questions, List<Part> parts, boolean severalOfAQuestion) {
        Map<String, Group> groups = new TreeMap<>();
        questions.stream()
                .sorted(Comparator.comparing(Question::id))
                .flatMap(question -> split(question, severalOfAQuestion).stream()
                        .map(exercises -> candidate(question, exercises, parts)))
                .forEach(candidate -> groups.computeIfAbsent(
                                candidate.exercises().keySet().toString(),
                                sets -> new Group(
                                        List.copyOf(candidate.exercises().keySet()), new ArrayList<>()))
                        .candidates()
                        .add(candidate));
        return new Stock(parts, List.copyOf(groups.values()));
    }

    static boolean counts(long set, int part) {
        return (set >> part & 1) == 1;
    }

    /** {@return how many candidates can count for a part} */
    int supply(int part) {
        return groups.stream()
                .filter(group -> group.canCountFor(part))
                .mapToInt(Group::size)
                .sum();
    }

    /** {@return the places of the groups, those first that can count for a part of which there is little to spare} */
    List<Integer> scarceFirst(SplitMix64 chance) {
        List<Integer> scarceParts = IntStream.range(1, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        part -> -(double) parts.get(part).count() / Math.max(1, supply(part))))
                .toList();
        int[] ranks = groups.stream()
                .mapToInt(group -> IntStream.range(0, scarceParts.size())
                        .filter(rank -> group.canCountFor(scarceParts.get(rank)))
                        .findFirst()
                        .orElse(scarceParts.size()))
                .toArray();
        List<Integer> places = IntStream.range(0, ranks.length).boxed().toList();
        return chance.pick(places.size(), places).stream()
                .sorted(Comparator.comparingInt(place -> ranks[place]))
                .toList();
    }

    /**
     * {@return exercises by chance, so many of each group and set}
     *
     * @param filling how many
     */
    List<Exercise> pick(List<Filling.Take> filling, SplitMix64 chance) {
        List<Exercise> picked = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Candidate> shuffled =
                    chance.pick(groups.get(group).size(), groups.get(group).candidates());
            int next = 0;
            for (Filling.Take take : filling) {
                for (int i = 0; take.group() == group && i < take.count(); i++) {
                    picked.addAll(chance.pick(1, shuffled.get(next++).exercises(take.set())));
                }
            }
        }
        return chance.pick(picked.size(), picked);
    }

    private static List<List<Exercise>> split(Question question, boolean severalOfAQuestion) {
        if (severalOfAQuestion) {
            return question.exercises().stream().map(List::of).toList();
        }
        return question.exercises().isEmpty() ? List.of() : List.of(question.exercises());
    }

    private static Candidate candidate(Question question, List<Exercise> exercises, List<Part> parts) {
        SortedMap<Long, List<Exercise>> bySet = new TreeMap<>();
        exercises.stream()
                .sorted(Comparator.comparing(Exercise::id))
                .forEach(exercise -> bySet.computeIfAbsent(setOf(question, exercise, parts), set -> new ArrayList<>())
                        .add(exercise));
        return new Candidate(bySet);
    }

    private static long setOf(Question question, Exercise exercise, List<Part> parts) {
        long set = 0;
        for (int part = 0; part < parts.size(); part++) {
            set |= parts.get(part).trait().fits(question, exercise) ? 1L << part : 0;
        }
        return set;
    }
}
