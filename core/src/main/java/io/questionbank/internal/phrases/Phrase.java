package io.questionbank.internal.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts that stand near each other in one sentence, in any order. The terms of a part stand one behind the other; most phrases
 * have one part.
 */
public record Phrase(List<List<Stem>> parts, List<Stem> stems) {
    /** How many terms may stand between a part and the nearest other one. */
    private static final int WIDEST_GAP = 8;

    private static final int NOWHERE = -1;

    public Phrase {
        parts = parts.stream().map(List::copyOf).toList();
        stems = List.copyOf(stems);
    }

    /** {@return the phrase with these parts; those without a term are none} */
    static Phrase of(List<List<Term>> parts) {
        List<List<Stem>> stems = new ArrayList<>(parts.size());
        for (List<Term> part : parts) {
            if (!part.isEmpty()) {
                stems.add(part.stream().map(Term::stem).toList());
            }
        }
        return new Phrase(stems, stems.stream().flatMap(List::stream).toList());
    }

    /** {@return where each part stands if the first one stands at {@code first}, else nothing} */
    int[] placesFrom(int first, Terms text) {
        if (!standsAt(first, parts.get(0), text)) {
            return new int[0];
        }
        int[] places = new int[parts.size()];
        Arrays.fill(places, NOWHERE);
        places[0] = first;
        int start = first;
        int end = first + parts.get(0).size();
        for (int i = 1; i < places.length; i++) {
            places[i] = near(start, end, parts.get(i), text);
            if (places[i] == NOWHERE) {
                return new int[0];
            }
            start = Math.min(start, places[i]);
            end = Math.max(end, places[i] + parts.get(i).size());
        }
        return places;
    }

    /** {@return the first place of a part that is near the terms from {@code start} to {@code end}, exclusive, behind them if possible} */
    private static int near(int start, int end, List<Stem> part, Terms text) {
        int sentence = text.all().get(start).sentence();
        for (int at = end; at <= Math.min(end + WIDEST_GAP, text.all().size() - 1); at++) {
            if (text.all().get(at).sentence() == sentence && standsAt(at, part, text)) {
                return at;
            }
        }
        for (int at = start - part.size(); at >= Math.max(0, start - part.size() - WIDEST_GAP); at--) {
            if (text.all().get(at).sentence() == sentence && standsAt(at, part, text)) {
                return at;
            }
        }
        return NOWHERE;
    }

    private static boolean standsAt(int first, List<Stem> part, Terms text) {
        List<Term> terms = text.all();
        int last = first + part.size() - 1;
        if (last >= terms.size()
                || terms.get(first).sentence() != terms.get(last).sentence()) {
            return false;
        }
        for (int i = 0; i < part.size(); i++) {
            if (terms.get(first + i).stem() != part.get(i)) {
                return false;
            }
        }
        return true;
    }
}
