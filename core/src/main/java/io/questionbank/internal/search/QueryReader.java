package io.questionbank.internal.search;

import io.questionbank.internal.search.Wanted.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Understands what somebody types. There is no syntax: every text is words, and those the index does not have are passed over.
 *
 * <p>A word stands for itself; the last one, where the text ends in it, for what it is the beginning of, too; and one of five
 * letters or more that the index does not have, for the words one typo away.
 */
final class QueryReader {
    /** What comes after this many characters is not read: it bounds the cost of one search. */
    private static final int LONGEST = 4_096;

    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int MOST_READINGS = 16;
    private static final float SURE = 1;
    private static final float MISSPELT = 0.8f;
    private static final float UNFINISHED = 0.7f;
    private static final float UNFINISHED_THOUGH_A_WORD = 0.1f;

    private final Lexicon words;
    private final Postings postings;

    QueryReader(Lexicon words, Postings postings) {
        this.words = words;
        this.postings = postings;
    }

    /** {@return what {@code whole} looks for, read in each of the languages} */
    SearchQuery read(String whole, Collection<Terms> languages) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST));
        Map<Place, List<Term>> places = new LinkedHashMap<>();
        for (Terms language : languages) {
            for (Term term : language.in(text)) {
                places.computeIfAbsent(new Place(term.start(), term.end()), place -> new ArrayList<>(1))
                        .add(term);
            }
        }
        LinkedHashSet<Wanted> wanted = new LinkedHashSet<>();
        places.forEach((place, terms) -> {
            List<Reading> readings = readings(terms, place.end() == text.length());
            if (!readings.isEmpty()) {
                wanted.add(new Wanted(readings));
            }
        });
        return new SearchQuery(List.copyOf(wanted));
    }

    private record Place(int start, int end) {}

    private List<Reading> readings(List<Term> terms, boolean mayGoOn) {
        Map<Integer, Float> readings = new LinkedHashMap<>();
        float share = terms.get(0).share();
        for (Term term : terms) {
            int known = words.term(List.of(term.key(), term.form()));
            if (known >= 0) {
                readings.put(known, SURE);
            }
        }
        String form = terms.get(0).form();
        float unfinished = readings.isEmpty() ? UNFINISHED : UNFINISHED_THOUGH_A_WORD;
        if (readings.isEmpty() && isProse(form) && form.length() >= SHORTEST_MISSPELT) {
            oneTypoFrom(form).forEach(term -> readings.putIfAbsent(term, MISSPELT));
        }
        if (mayGoOn && form.length() >= SHORTEST_BEGINNING) {
            startingWith(form).forEach(term -> readings.putIfAbsent(term, unfinished));
        }
        return readings.entrySet().stream()
                .map(reading -> new Reading(reading.getKey(), share * reading.getValue()))
                .toList();
    }

    private Stream<Integer> oneTypoFrom(String form) {
        LinkedHashSet<Integer> terms = new LinkedHashSet<>();
        words.oneTypoFrom(form, word -> terms.add(words.terms()[word]));
        return mostSaid(terms);
    }

    private Stream<Integer> startingWith(String form) {
        LinkedHashSet<Integer> terms = new LinkedHashSet<>();
        Lexicon.Stretch longer = words.startingWith(form);
        for (int word = longer.from(); word < longer.to(); word++) {
            terms.add(words.terms()[word]);
        }
        return mostSaid(terms);
    }

    /** {@return those that most documents say} */
    private Stream<Integer> mostSaid(Collection<Integer> terms) {
        if (terms.size() <= MOST_READINGS) {
            return terms.stream();
        }
        Map<Integer, Integer> counts = new HashMap<>();
        terms.forEach(term -> counts.put(term, postings.of(term).count()));
        return terms.stream()
                .sorted(Comparator.comparing((Integer term) -> counts.get(term))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_READINGS);
    }

    private static boolean isProse(String form) {
        return form.chars().allMatch(Character::isLetter);
    }
}
