package io.questionbank.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers documents into a {@link SearchIndex}. The documents are numbered from 0 in the order they are added.
 *
 * <p>What a term weighs in a document is that of BM25F: how often each field says it, held against the field's length and
 * multiplied by the field's weight, added up, and only then saturated.
 *
 * @see <a href="https://doi.org/10.1561/1500000019">Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and
 *     Beyond, Foundations and Trends in Information Retrieval 3(4), 2009, section 3.5</a>
 */
public final class IndexBuilder {
    /** How soon it ceases to matter that a term is said once more, the paper's k1. */
    static final double SATURATION = 5;

    /** How much a field's length counts, from 0 to 1, the paper's b. */
    static final double LENGTH_PENALTY = 0.6;

    private final double[] weights;
    private final TermNumbers terms = new TermNumbers();
    private final Map<Terms, TermReader> readers = new HashMap<>();
    private final List<int[][]> documents = new ArrayList<>();

    /**
     * Starts without documents.
     *
     * @param weights how much a word in each field counts beside the others
     */
    public IndexBuilder(double... weights) {
        this.weights = weights.clone();
    }

    /**
     * Adds a document.
     *
     * @param language that it is written in
     * @param fields the text of each
     */
    public void add(Terms language, List<String> fields) {
        TermReader reader = readers.computeIfAbsent(language, terms -> new TermReader(terms, this.terms));
        documents.add(fields.stream().map(reader::in).toArray(int[][]::new));
    }

    /** {@return the index of the documents added} */
    public SearchIndex build() {
        PostingsWriter[] writers = new PostingsWriter[terms.size()];
        Arrays.setAll(writers, term -> new PostingsWriter());
        double[] averages = averageLengths();
        double[] frequencies = new double[writers.length];
        for (int document = 0; document < documents.size(); document++) {
            for (int term : weigh(documents.get(document), averages, frequencies)) {
                writers[term].add(document, frequencies[term] / (SATURATION + frequencies[term]));
                frequencies[term] = 0;
            }
        }
        return new SearchIndex(terms.lexicon(), together(writers), documents.size());
    }

    /** {@return the terms of a document, whose weighted frequencies are then in {@code frequencies}} */
    private int[] weigh(int[][] fields, double[] averages, double[] frequencies) {
        int[] terms =
                new int[Arrays.stream(fields).mapToInt(field -> field.length).sum()];
        int count = 0;
        for (int field = 0; field < weights.length; field++) {
            int[] said = fields[field];
            double once = weights[field] / (1 - LENGTH_PENALTY + LENGTH_PENALTY * said.length / averages[field]);
            for (int term : said) {
                if (frequencies[term] == 0) {
                    terms[count] = term;
                    count++;
                }
                frequencies[term] += once;
            }
        }
        return Arrays.copyOf(terms, count);
    }

    private double[] averageLengths() {
        double[] averages = new double[weights.length];
        for (int[][] fields : documents) {
            for (int field = 0; field < averages.length; field++) {
                averages[field] += fields[field].length / (double) documents.size();
            }
        }
        return averages;
    }

    private static Postings together(PostingsWriter[] writers) {
        PostingsWriter all = new PostingsWriter();
        int[] starts = new int[writers.length + 1];
        for (int term = 0; term < writers.length; term++) {
            all.add(writers[term]);
            starts[term + 1] = all.size();
        }
        return new Postings(all.bytes(), starts);
    }
}
