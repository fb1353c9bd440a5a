package io.questionbank.internal.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What documents say, ready to be searched: three tables of numbers, letters and bytes, which never change.
 *
 * <pre>{@code
 * IndexBuilder builder = new IndexBuilder(1);
 * builder.add(english, List.of("The gates forget."));
 * SearchIndex index = builder.build();
 * index.best(index.query("forgeting", List.of(english)), 10, document -> true)
 * }</pre>
 *
 * <p>A document's score is the sum over the words looked for of their weight in it times their rarity: one more than the
 * inverse document frequency of Robertson and Zaragoza 2009, as what all questions of a small bank say still tells a question about it from one
 * that mentions it. Equal scores are ordered by document number.
 */
public final class SearchIndex {
    /**
     * How texts are read and weighed, as a number that is raised whenever the same texts give another index: when a table of a
     * language or a weight changes. An index that was kept from another reading is of no use.
     */
    public static final int READING = 1;

    private final Lexicon words;
    private final Postings postings;
    private final int documents;

    SearchIndex(Lexicon words, Postings postings, int documents) {
        this.words = words;
        this.postings = postings;
        this.documents = documents;
    }

    /**
     * What an index is made of, for keeping it.
     *
     * @param letters of its words, one after the other
     * @param starts where each word starts in {@code letters}, and where the last one ends
     * @param terms the term of each word
     * @param postings of each term, in bytes
     * @param postingStarts where each term starts in {@code postings}, and where the last one ends
     * @param documents how many there are
     */
    public record Tables(
            char[] letters, int[] starts, int[] terms, byte[] postings, int[] postingStarts, int documents) {}

    /** {@return the index that is made of these} */
    public static SearchIndex of(Tables tables) {
        return new SearchIndex(
                new Lexicon(tables.letters(), tables.starts(), tables.terms()),
                new Postings(tables.postings(), tables.postingStarts()),
                tables.documents());
    }

    /** {@return what it is made of; not to be changed} */
    public Tables tables() {
        return new Tables(
                words.letters(), words.starts(), words.terms(), postings.bytes(), postings.starts(), documents);
    }

    /**
     * A document that was found.
     *
     * @param document its number
     * @param score above 0
     */
    public record Found(int document, double score) {}

    /**
     * {@return what {@code text} looks for in this index}
     *
     * @param text anything: there is no syntax
     * @param languages those of the documents
     */
    public SearchQuery query(String text, Collection<Terms> languages) {
        return new QueryReader(words, postings).read(text, languages);
    }

    /**
     * {@return the documents that say some of what a query looks for, best first}
     *
     * @param query made by this index
     * @param n how many at most
     * @param visible which documents may be found
     */
    public List<Found> best(SearchQuery query, int n, IntPredicate visible) {
        if (n == 0) {
            return List.of();
        }
        float[] scores = scores(query);
        PriorityQueue<Long> best = new PriorityQueue<>();
        for (int document = 0; document < documents; document++) {
            if (scores[document] > 0 && visible.test(document)) {
                long rank = rank(document, scores[document]);
                if (best.size() < n) {
                    best.add(rank);
                } else if (rank > best.element()) {
                    best.remove();
                    best.add(rank);
                }
            }
        }
        Found[] found = new Found[best.size()];
        for (int i = found.length - 1; i >= 0; i--) {
            int document = documentOf(best.remove());
            found[i] = new Found(document, scores[document]);
        }
        return List.of(found);
    }

    /** {@return those terms of a text that a query made by this index looks for} */
    public List<Term> found(SearchQuery query, List<Term> text) {
        Set<Integer> wanted = query.terms();
        return text.stream().filter(term -> wanted.contains(number(term))).toList();
    }

    /** {@return how telling terms are together, each counted once: the sum of their rarities} */
    public double rarity(Collection<Term> terms) {
        Map<String, Term> distinct = new TreeMap<>();
        terms.forEach(term -> distinct.putIfAbsent(term.key(), term));
        return distinct.values().stream().mapToDouble(this::rarity).sum();
    }

    /** {@return how telling a term is} */
    public double rarity(Term term) {
        int number = number(term);
        return rarity(number < 0 ? 0 : postings.of(number).count(), documents);
    }

    /** {@return how telling a term is that so many of the documents say} */
    public static double rarity(int saying, int documents) {
        return 1 + StrictMath.log1p((documents - saying + 0.5) / (saying + 0.5));
    }

    /** {@return a query for these terms as they are, without a thought of typos} */
    public SearchQuery exactly(Collection<Term> terms) {
        return SearchQuery.ofTerms(terms.stream()
                .map(this::number)
                .filter(term -> term >= 0)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** {@return the size of the tables in bytes, letters written as UTF-8} */
    public int bytes() {
        return String.valueOf(words.letters()).getBytes(StandardCharsets.UTF_8).length
                + Integer.BYTES * (words.starts().length + words.terms().length + postings.starts().length)
                + postings.bytes().length;
    }

    /** {@return the score of each document} */
    private float[] scores(SearchQuery query) {
        float[] scores = new float[documents];
        float[] word = new float[documents];
        for (Wanted wanted : query.wanted()) {
            for (Wanted.Reading reading : wanted.readings()) {
                Postings.Reader said = postings.of(reading.term());
                float rarity = (float) rarity(said.count(), documents) * reading.weight();
                while (said.next()) {
                    float score = rarity * said.weight();
                    float more = score - word[said.document()];
                    if (more > 0) {
                        scores[said.document()] += more;
                        word[said.document()] = score;
                    }
                }
            }
            Arrays.fill(word, 0);
        }
        return scores;
    }

    private int number(Term term) {
        return words.term(List.of(term.key(), term.form()));
    }

    /** {@return a number that is larger the better a document is: scores above 0 are ordered like their bits} */
    private static long rank(int document, float score) {
        return (long) Float.floatToIntBits(score) << Integer.SIZE | ~document & 0xffff_ffffL;
    }

    private static int documentOf(long rank) {
        return ~(int) rank;
    }
}
