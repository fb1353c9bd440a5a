package io.questionbank.internal.search;

import io.questionbank.internal.batch.SideBySide;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
    private final Map<Terms, Corpus> corpora = new LinkedHashMap<>();
    private int documents;

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
     * @param fields the text of each; asked for when the index is made, for several documents at a time
     */
    public void add(Terms language, Supplier<List<String>> fields) {
        corpora.computeIfAbsent(language, Corpus::new).add(documents, fields);
        documents++;
    }

    /** {@return the index of the documents added} */
    public SearchIndex build() {
        IndexTerms terms = new IndexTerms();
        int[][][] said = new int[documents][][];
        corpora.values().forEach(corpus -> corpus.read(terms, said));
        return SideBySide.both(terms::words, () -> postings(said, terms.size()), this::index);
    }

    private SearchIndex index(List<LexiconWord> words, PostingsWriter[] postings) {
        int[] order = words.stream()
                .filter(LexiconWord::isKey)
                .mapToInt(LexiconWord::term)
                .toArray();
        return new SearchIndex(lexicon(words, order), together(postings, order), documents);
    }

    private PostingsWriter[] postings(int[][][] said, int terms) {
        PostingsWriter[] writers = new PostingsWriter[terms];
        Arrays.setAll(writers, term -> new PostingsWriter());
        double[] averages = averageLengths(said);
        double[] frequencies = new double[terms];
        for (int document = 0; document < said.length; document++) {
            for (int term : weigh(said[document], averages, frequencies)) {
                writers[term].add(document, frequencies[term] / (SATURATION + frequencies[term]));
                frequencies[term] = 0;
            }
        }
        return writers;
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

    private double[] averageLengths(int[][][] said) {
        double[] averages = new double[weights.length];
        for (int[][] fields : said) {
            for (int field = 0; field < averages.length; field++) {
                averages[field] += fields[field].length / (double) said.length;
            }
        }
        return averages;
    }

    /** @param order the terms in the order of their keys, by which the index numbers them */
    private static Lexicon lexicon(List<LexiconWord> words, int[] order) {
        int[] numbers = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            numbers[order[number]] = number;
        }
        return Lexicon.of(
                words.stream().map(LexiconWord::letters).toList(),
                words.stream().mapToInt(word -> numbers[word.term()]).toArray());
    }

    private static Postings together(PostingsWriter[] writers, int[] order) {
        PostingsWriter all = new PostingsWriter();
        int[] starts = new int[order.length + 1];
        for (int number = 0; number < order.length; number++) {
            all.add(writers[order[number]]);
            starts[number + 1] = all.size();
        }
        return new Postings(all.bytes(), starts);
    }
}
