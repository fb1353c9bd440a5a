package io.questionbank.internal.phrases;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Where a text says one of the phrases of a group. */
final class Hit {
    private final int group;
    private final Phrase phrase;
    private final int[] places;
    private final int sentence;

    /**
     * @param group the group's index
     * @param phrase what is said
     * @param places the index of the first term of each of its parts
     * @param sentence the number of its sentence
     */
    Hit(int group, Phrase phrase, int[] places, int sentence) {
        this.group = group;
        this.phrase = phrase;
        this.places = places;
        this.sentence = sentence;
    }

    int group() {
        return group;
    }

    int sentence() {
        return sentence;
    }

    /** {@return the index of the first term} */
    int first() {
        int first = places[0];
        for (int place : places) {
            first = Math.min(first, place);
        }
        return first;
    }

    /** {@return the index behind the last term} */
    int last() {
        int last = 0;
        for (int part = 0; part < places.length; part++) {
            last = Math.max(last, endOf(part));
        }
        return last;
    }

    private int endOf(int part) {
        return places[part] + phrase.parts().get(part).size();
    }

    /** Sets the indexes of its terms. */
    void markIn(BitSet terms) {
        for (int part = 0; part < places.length; part++) {
            terms.set(places[part], endOf(part));
        }
    }

    /** {@return whether a negation reaches a part} @param spokenFor the terms whose negation is part of what is looked for */
    boolean isNegated(Negations negations, BitSet spokenFor) {
        return IntStream.of(places).anyMatch(place -> negations.reach(place, spokenFor));
    }
}
