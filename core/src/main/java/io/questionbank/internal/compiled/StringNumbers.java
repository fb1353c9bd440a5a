package io.questionbank.internal.compiled;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers texts and writes them as {@link Strings} reads them. */
final class StringNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final byte[] bytes;

    StringNumbers(Collection<String> texts) {
        byte[][] sorted = texts.stream().distinct().map(Output::utf8).toArray(byte[][]::new);
        Arrays.sort(sorted, Arrays::compareUnsigned);
        Output starts = new Output().word(sorted.length);
        Output letters = new Output();
        for (byte[] text : sorted) {
            numbers.put(Output.text(text), numbers.size());
            starts.word(letters.size());
            letters.bytes(text);
        }
        bytes = starts.word(letters.size()).bytes(letters.toBytes()).toBytes();
    }

    int of(String text) {
        return numbers.get(text);
    }

    byte[] bytes() {
        return bytes;
    }
}
