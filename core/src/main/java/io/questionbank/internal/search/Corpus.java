package io.questionbank.internal.search;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.words.SpellingNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The documents of an index that are written in one language. */
final class Corpus {
    private final Terms language;
    private final List<Document> documents = new ArrayList<>();

    Corpus(Terms language) {
        this.language = language;
    }

    void add(int number, Supplier<List<String>> fields) {
        documents.add(new Document(number, fields));
    }

    /**
     * Reads all documents.
     *
     * @param terms numbers what they say
     * @param said gets the terms of each field of each document, by the document's number
     */
    void read(IndexTerms terms, int[][][] said) {
        List<Part> parts = SideBySide.map(SideBySide.parts(documents), Part::of);
        SpellingNumbers all = new SpellingNumbers();
        List<int[]> numbers =
                parts.stream().map(part -> all.addAll(part.spellings())).toList();
        TermReader reader = new TermReader(language, all.list(), terms);
        SideBySide.map(
                        IntStream.range(0, parts.size()).boxed().toList(),
                        part -> parts.get(part).terms(numbers.get(part), reader))
                .stream()
                .flatMap(List::stream)
                .forEach(document -> said[document.number()] = document.fields());
    }

    /** A document before it is read. */
    private record Document(int number, Supplier<List<String>> fields) {}

    /** A document, each field as numbers of spellings or terms. */
    private record Numbers(int number, int[][] fields) {}

    /** Some documents, their words as numbers of a table of their own: who reads them waits for nobody. */
    private record Part(SpellingNumbers spellings, List<Numbers> documents) {
        static Part of(List<Document> documents) {
            SpellingNumbers spellings = new SpellingNumbers();
            return new Part(
                    spellings,
                    documents.stream()
                            .map(document -> new Numbers(
                                    document.number(),
                                    document.fields().get().stream()
                                            .map(spellings::in)
                                            .toArray(int[][]::new)))
                            .toList());
        }

        /** {@return the terms that the documents say} @param numbers of this part's spellings in the reader's table */
        List<Numbers> terms(int[] numbers, TermReader reader) {
            return documents.stream()
                    .map(document -> new Numbers(
                            document.number(),
                            Arrays.stream(document.fields())
                                    .map(words -> reader.in(numbered(words, numbers)))
                                    .toArray(int[][]::new)))
                    .toList();
        }

        private static int[] numbered(int[] words, int[] numbers) {
            int[] numbered = new int[words.length];
            Arrays.setAll(numbered, i -> numbers[words[i]]);
            return numbered;
        }
    }
}
