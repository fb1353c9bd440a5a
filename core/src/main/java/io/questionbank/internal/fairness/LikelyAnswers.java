package io.questionbank.internal.fairness;

import io.questionbank.internal.phrases.Idea;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int[] NOBODY = {};

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
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Idea idea : asked.ideas()) {
            holdersOfRarest(idea).forEach(answer -> votes.merge(answer, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .filter(vote -> all.get(vote.getKey()) != asked)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_ANSWERS)
                .map(vote -> all.get(vote.getKey()))
                .filter(other -> asked.ideas().stream()
                                .filter(idea -> mayCover(idea, other))
                                .count()
                        > share * asked.ideas().size())
                .toList();
    }

    /** {@return the answers that hold the rarest stem of a phrase, in the group for which they are fewest} */
    private Set<Integer> holdersOfRarest(Idea idea) {
        Optional<Set<Integer>> fewest = Optional.empty();
        for (List<List<String>> group : idea.stems()) {
            Set<Integer> answers = new HashSet<>();
            for (List<String> phrase : group) {
                int[] rarest = holdersOfRarest(phrase);
                for (int i = 0; i < rarest.length && rarest.length <= MOST_HOLDERS; i++) {
                    answers.add(rarest[i]);
                }
            }
            if (fewest.isEmpty() || answers.size() < fewest.get().size()) {
                fewest = Optional.of(answers);
            }
        }
        return fewest.orElse(Set.of());
    }

    private int[] holdersOfRarest(List<String> phrase) {
        int[] rarest = holdersOf(phrase.get(0));
        for (int i = 1; i < phrase.size(); i++) {
            int[] other = holdersOf(phrase.get(i));
            rarest = other.length < rarest.length ? other : rarest;
        }
        return rarest;
    }

    private int[] holdersOf(String stem) {
        Integer number = vocabulary.get(stem);
        return number == null ? NOBODY : holders.getOrDefault(number, NOBODY);
    }

    /** {@return whether an answer has the words of a phrase of each group} */
    private boolean mayCover(Idea idea, ReadAnswer other) {
        return idea.isRecognizable()
                && idea.stems().stream()
                        .allMatch(group -> group.stream().anyMatch(phrase -> holdsAll(other.stems(), phrase)));
    }

    private boolean holdsAll(int[] stems, List<String> phrase) {
        return phrase.stream().allMatch(stem -> {
            Integer number = vocabulary.get(stem);
            return number != null && Arrays.binarySearch(stems, number) >= 0;
        });
    }
}
