package io.questionbank.internal.phrases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases of which one is enough. */
final class Group {
    /** More places of a group are not looked at: none of a good text's phrases stands there so often. */
    private static final int MOST_HITS = 1_000;

    private final List<Phrase> phrases;
    private final Map<Stem, List<Phrase>> byFirstStem = new LinkedHashMap<>();

    Group(List<Phrase> phrases) {
        this.phrases = phrases;
        for (Phrase phrase : phrases) {
            byFirstStem
                    .computeIfAbsent(phrase.stems().get(0), stem -> new ArrayList<>(1))
                    .add(phrase);
        }
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** {@return where the phrases stand in a text} @param index of this group */
    List<Hit> in(Terms text, int index) {
        List<Hit> hits = new ArrayList<>(0);
        if (text.all().size() < byFirstStem.size()) {
            for (int place = 0; place < text.all().size(); place++) {
                if (text.isFirst(place)) {
                    Stem stem = text.all().get(place).stem();
                    add(byFirstStem.getOrDefault(stem, List.of()), place, text, index, hits);
                }
            }
        } else {
            byFirstStem.forEach((stem, own) -> add(own, text.placeOf(stem), text, index, hits));
        }
        return hits;
    }

    private static void add(List<Phrase> phrases, int place, Terms text, int index, List<Hit> hits) {
        if (place >= 0) {
            phrases.forEach(phrase -> add(phrase, place, text, index, hits));
        }
    }

    private static void add(Phrase phrase, int place, Terms text, int index, List<Hit> hits) {
        int at = place;
        for (int i = 0; at >= 0 && i < MOST_HITS && hits.size() < MOST_HITS; i++) {
            int[] places = phrase.placesFrom(at, text);
            if (places.length > 0) {
                hits.add(new Hit(index, phrase, places, text.all().get(at).sentence()));
            }
            at = text.placeAfter(at);
        }
    }
}
