package io.questionbank.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The terms of an index that is being made, and the words that stand for them. Which of the numbers from 0 a term gets may differ
 * from run to run; the order of the words does not. Safe to share between threads.
 */
final class IndexTerms {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>(1 << 12);
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<LexiconWord> forms = new ConcurrentLinkedQueue<>();

    /** {@return the number of the term of a key} @param form a word that stands for it */
    int number(String form, String key) {
        int number = numbers.computeIfAbsent(key, k -> next.getAndIncrement());
        if (!form.equals(key)) {
            forms.add(LexiconWord.of(form, key, number));
        }
        return number;
    }

    int size() {
        return numbers.size();
    }

    /** {@return all keys and forms in their order, each once; one that is both counts as key} */
    List<LexiconWord> words() {
        Stream<LexiconWord> keys =
                numbers.entrySet().stream().map(key -> LexiconWord.of(key.getKey(), key.getKey(), key.getValue()));
        LexiconWord[] sorted = Stream.concat(keys, forms.stream()).toArray(LexiconWord[]::new);
        Arrays.parallelSort(sorted);
        List<LexiconWord> words = new ArrayList<>(sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || !sorted[i].letters().equals(sorted[i - 1].letters())) {
                words.add(sorted[i]);
            }
        }
        return words;
    }
}
