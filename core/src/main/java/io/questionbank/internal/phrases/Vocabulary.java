package io.questionbank.internal.phrases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The stems of all texts that are compared with each other; safe to share between threads. */
public final class Vocabulary {
    private final Map<String, Stem> stems = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** {@return how many stems it has} */
    public int size() {
        return stems.size();
    }

    Stem stem(String text) {
        Stem known = stems.get(text);
        return known != null ? known : stems.computeIfAbsent(text, t -> new Stem(t, next.getAndIncrement()));
    }
}
