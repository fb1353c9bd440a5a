package io.questionbank.internal.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Something that is said by touching each of some groups of phrases: with one phrase of each, not negated, near each other in
 * a sentence or in that and the next.
 */
public final class Idea {
    /** In how many sentences, one after the other, and among how many terms the groups are touched. */
    private static final int MOST_SENTENCES = 2;

    private static final int MOST_TERMS = 20;

    private final List<Group> groups;
    private final List<List<Phrase>> phrases;

    Idea(List<Group> groups) {
        this.groups = List.copyOf(groups);
        this.phrases = groups.stream().map(Group::phrases).toList();
    }

    /** {@return whether there is anything to look for} */
    public boolean isRecognizable() {
        return !groups.isEmpty();
    }

    /** {@return where a text says it, a stretch for each group in their order in the text; empty if it does not} */
    public Optional<List<Stretch>> in(Terms text) {
        return touched(text).map(hits -> stretches(hits, text));
    }

    /** {@return whether a text says it} */
    public boolean isIn(Terms text) {
        return touched(text).isPresent();
    }

    private Optional<List<Hit>> touched(Terms text) {
        List<Hit> hits = hits(text);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        BitSet ownNegations = new BitSet();
        hits.forEach(hit -> hit.markIn(ownNegations));
        List<Hit> said = hits.stream()
                .filter(hit -> !hit.isNegated(text.negations(), ownNegations))
                .sorted(Comparator.comparingInt(Hit::first).thenComparing(Hit::last, Comparator.reverseOrder()))
                .toList();
        return closest(said, hit -> !text.negations().deny(hit.first(), ownNegations));
    }

    /** {@return the groups that a text does not touch at all, as indexes} */
    public List<Integer> untouchedIn(Terms text) {
        List<Integer> untouched = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).in(text, group).isEmpty()) {
                untouched.add(group);
            }
        }
        return untouched;
    }

    /** {@return the phrases of each group} */
    public List<List<Phrase>> phrases() {
        return phrases;
    }

    /** {@return all hits, or none where a group has none} */
    private List<Hit> hits(Terms text) {
        List<Hit> hits = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Hit> own = groups.get(group).in(text, group);
            if (own.isEmpty()) {
                return List.of();
            }
            hits.addAll(own);
        }
        return hits;
    }

    /** {@return a hit of each group near each other, in as few sentences as can be} @param hits in their order in the text */
    private Optional<List<Hit>> closest(List<Hit> hits, Predicate<Hit> isAsserted) {
        for (int width = 1; width <= MOST_SENTENCES; width++) {
            for (int first = 0; first < hits.size(); first++) {
                Map<Integer, Hit> near = near(hits, first, width);
                if (near.size() == groups.size() && near.values().stream().anyMatch(isAsserted)) {
                    return Optional.of(List.copyOf(near.values()));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, Hit> near(List<Hit> hits, int first, int width) {
        int sentences = hits.get(first).sentence() + width;
        int terms = hits.get(first).first() + MOST_TERMS;
        Map<Integer, Hit> near = new TreeMap<>();
        for (int i = first; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.sentence() >= sentences || hit.first() >= terms) {
                break;
            }
            near.putIfAbsent(hit.group(), hit);
        }
        return near;
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
