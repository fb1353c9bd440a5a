package io.questionbank.internal.fairness;

import io.questionbank.internal.phrases.Idea;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the answers that might cover key points of other questions, by an index from stems to the answers that hold them. Stems
 * that more answers hold than {@value #MOST_HOLDERS} lead nowhere, and {@value #MOST_ANSWERS} answers are looked at: the work
 * grows with the bank, not with its square.
 */
final class LikelyAnswers {
    private static final int MOST_HOLDERS = 64;
    private static final int MOST_ANSWERS = 12;

    private final List<ReadAnswer> all;
    private final Map<String, Integer> vocabulary;
    private final Map<Integer, int[]> holders;

    LikelyAnswers(ReadAnswers answers) {
        this.all = answers.all();
        this.vocabulary = answers.vocabulary();
        Map<Integer, IntStream.Builder> found = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (int stem : all.get(i).stems()) {
                found.computeIfAbsent(stem, s -> IntStream.builder()).add(i);
            }
        }
        this.holders = found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().build().toArray()));
    }

    /** {@return the answers that have the words to cover more than {@code share} of a question's key points, likeliest first} */
    List<ReadAnswer> to(ReadAnswer asked, double share) {
        List<List<List<int[]>>> ideas =
                asked.ideas().stream().map(this::numbered).toList();
        Map<Integer, Integer> votes = new TreeMap<>();
        ideas.forEach(groups -> holdersOfRarest(groups).forEach(answer -> votes.merge(answer, 1, Integer::sum)));
        return votes.entrySet().stream()
                .filter(vote -> all.get(vote.getKey()) != asked)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_ANSWERS)
                .map(vote -> all.get(vote.getKey()))
                .filter(other ->
                        ideas.stream().filter(groups -> mayCover(groups, other)).count() > share * ideas.size())
                .toList();
    }

    /** {@return the phrases of each group as numbers of stems, but for those with a stem that no answer holds} */
    private List<List<int[]>> numbered(Idea idea) {
        return idea.stems().stream()
                .map(group -> group.stream()
                        .map(phrase -> phrase.stream().map(vocabulary::get).toList())
                        .filter(phrase -> phrase.stream().allMatch(Objects::nonNull))
                        .map(phrase ->
                                phrase.stream().mapToInt(Integer::intValue).toArray())
                        .toList())
                .toList();
    }

    /** {@return the answers that hold the rarest stem of a phrase of the group for which they are fewest} */
    private Set<Integer> holdersOfRarest(List<List<int[]>> groups) {
        return groups.stream()
                .map(group -> group.stream()
                        .map(this::holdersOfRarest)
                        .filter(answers -> answers.length <= MOST_HOLDERS)
                        .flatMapToInt(Arrays::stream)
                        .boxed()
                        .collect(Collectors.toSet()))
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
    }

    private int[] holdersOfRarest(int[] phrase) {
        return Arrays.stream(phrase)
                .mapToObj(holders::get)
                .min(Comparator.comparingInt(answers -> answers.length))
                .orElseThrow();
    }

    private static boolean mayCover(List<List<int[]>> groups, ReadAnswer other) {
        return !groups.isEmpty()
                && groups.stream()
                        .allMatch(group -> group.stream().anyMatch(phrase -> holdsAll(other.stems(), phrase)));
    }

    private static boolean holdsAll(int[] stems, int[] phrase) {
        return Arrays.stream(phrase).allMatch(stem -> Arrays.binarySearch(stems, stem) >= 0);
    }
}
