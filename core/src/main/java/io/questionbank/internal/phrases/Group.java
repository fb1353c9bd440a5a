package io.questionbank.internal.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases of which one is enough. */
final class Group {
    /** More places of a group are not looked at: none of a good text's phrases stands there so often. */
    private static final int MOST_HITS = 1_000;

    private final List<List<String>> stems;
    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();

    Group(List<Phrase> phrases) {
        stems = phrases.stream().map(Phrase::stems).toList();
        for (Phrase phrase : phrases) {
            byFirstStem
                    .computeIfAbsent(phrase.stems().get(0), stem -> new ArrayList<>(1))
                    .add(phrase);
        }
    }

    List<List<String>> stems() {
        return stems;
    }

    /** {@return where the phrases stand in a text} @param index of this group */
    List<Hit> in(Terms text, int index) {
        List<Hit> hits = new ArrayList<>();
        boolean shortText = text.stems().size() < byFirstStem.size();
        Set<String> looked = shortText ? text.stems() : byFirstStem.keySet();
        for (String stem : looked) {
            List<Integer> places = text.placesOf(stem);
            for (Phrase phrase : places.isEmpty() ? List.<Phrase>of() : byFirstStem.getOrDefault(stem, List.of())) {
                add(phrase, places, text, index, hits);
            }
        }
        return hits;
    }

    private static void add(Phrase phrase, List<Integer> places, Terms text, int index, List<Hit> hits) {
        for (int i = 0; i < places.size() && i < MOST_HITS && hits.size() < MOST_HITS; i++) {
            int first = places.get(i);
            if (phrase.standsAt(first, text)) {
                int last = first + phrase.stems().size();
                hits.add(new Hit(index, first, last, text.all().get(first).sentence()));
            }
        }
    }
}
