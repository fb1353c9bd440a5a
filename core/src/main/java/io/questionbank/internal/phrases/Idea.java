package io.questionbank.internal.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is said by touching each of some groups of phrases: with one phrase of each, not negated, in sentences that
 * follow each other.
 */
public final class Idea {
    /** How many sentences in a row may hold it. Measured: see the decision on what covers a key point. */
    static final int NEIGHBOURHOOD = Integer.getInteger("nb", 3);

    private final List<List<Phrase>> groups;

    Idea(List<List<Phrase>> groups) {
        this.groups = List.copyOf(groups);
    }

    /** {@return whether there is anything to look for} */
    public boolean isRecognizable() {
        return !groups.isEmpty();
    }

    /** {@return where a text says it, a stretch for each group in their order in the text; empty if it does not} */
    public Optional<List<Stretch>> in(Terms text) {
        List<Hit> hits = hits(text);
        BitSet ownNegations = new BitSet();
        hits.forEach(hit -> ownNegations.set(hit.first(), hit.last()));
        List<Hit> said = hits.stream()
                .filter(hit -> !text.negations().reach(hit.first(), ownNegations))
                .sorted(Comparator.comparingInt(Hit::sentence).thenComparingInt(Hit::first))
                .toList();
        return closest(said).map(touched -> stretches(touched, text));
    }

    /** {@return the first stems of its phrases, by group} */
    public Stream<List<Set<String>>> stemsByGroup() {
        return groups.stream()
                .map(group ->
                        group.stream().map(phrase -> Set.copyOf(phrase.stems())).toList());
    }

    private List<Hit> hits(Terms text) {
        List<Hit> hits = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            boolean touched = false;
            for (Phrase phrase : groups.get(group)) {
                for (int first : text.placesOf(phrase.stems().get(0))) {
                    if (phrase.standsAt(first, text)) {
                        int last = first + phrase.stems().size();
                        hits.add(new Hit(
                                group, first, last, text.all().get(first).sentence()));
                        touched = true;
                    }
                }
            }
            if (!touched) {
                return List.of();
            }
        }
        return hits;
    }

    /** {@return one hit of each group, in as few sentences as can be} */
    private Optional<List<Hit>> closest(List<Hit> hits) {
        for (int width = 1; width <= NEIGHBOURHOOD; width++) {
            for (int first = 0; first < hits.size(); first++) {
                int from = hits.get(first).sentence();
                int to = from + width;
                List<Hit> near = hits.subList(first, hits.size()).stream()
                        .takeWhile(hit -> hit.sentence() < to)
                        .collect(Collectors.toMap(Hit::group, hit -> hit, (a, b) -> a))
                        .values()
                        .stream()
                        .toList();
                if (near.size() == groups.size()) {
                    return Optional.of(near);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Stretch> stretches(List<Hit> hits, Terms text) {
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::first))
                .map(hit -> new Stretch(
                        text.all().get(hit.first()).start(),
                        text.all().get(hit.last() - 1).end()))
                .distinct()
                .toList();
    }
}
