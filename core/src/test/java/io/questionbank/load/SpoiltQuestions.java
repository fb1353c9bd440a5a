package io.questionbank.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A real question, spoilt as transfers and disks do it: broken off, or with one byte wrong. */
final class SpoiltQuestions {
    private static final String FILE = "topics/rnn-sequences/lstm-gates.yaml";

    private SpoiltQuestions() {}

    /** {@return the bank with the question as it is} */
    static Map<String, byte[]> whole() throws IOException {
        Map<String, byte[]> files = TinyBank.files();
        files.remove(TinyBank.TOPIC);
        files.remove(TinyBank.QUESTION);
        files.put(
                TinyBank.MANIFEST,
                TinyBank.utf8("{format: 1, id: b, name: B, language: en, license: CC0-1.0, topics: [rnn-sequences]}"));
        String source = ": {type: documentation, title: A, authors: [B], version: '1', url: 'https://example.com'}\n";
        files.put(
                TinyBank.SOURCES,
                TinyBank.utf8("pytorch-lstm" + source + "gers-2000" + source + "keras-lstm" + source));
        String others = "rnn-versus-feedforward, hidden-state-update, lstm-gradient-path, parameter-counts";
        files.put(
                "topics/rnn-sequences/topic.yaml",
                TinyBank.utf8(TinyBank.topic("rnn-sequences", "lstm-gates, " + others)));
        for (String other : others.split(", ")) {
            files.put("topics/rnn-sequences/" + other + ".yaml", TinyBank.utf8(TinyBank.question(other, "")));
        }
        try (InputStream question = SpoiltQuestions.class.getResourceAsStream("lstm-gates.yaml")) {
            files.put(FILE, question.readAllBytes());
        }
        return files;
    }

    /** {@return the bank with the question broken off, once at every byte} */
    static Stream<Map<String, byte[]>> truncated() throws IOException {
        Map<String, byte[]> whole = whole();
        byte[] question = whole.get(FILE);
        return IntStream.range(0, question.length).mapToObj(length -> {
            byte[] start = new byte[length];
            System.arraycopy(question, 0, start, 0, length);
            return with(whole, start);
        });
    }

    /** {@return the bank with another byte at one place of the question, a different place each time} */
    static Stream<Map<String, byte[]>> flipped(int times, long seed) throws IOException {
        Map<String, byte[]> whole = whole();
        byte[] question = whole.get(FILE);
        Random random = new Random(seed);
        return random.ints(0, question.length).distinct().limit(times).mapToObj(at -> {
            byte[] wrong = question.clone();
            wrong[at] ^= (byte) (1 + random.nextInt(255));
            return with(whole, wrong);
        });
    }

    private static Map<String, byte[]> with(Map<String, byte[]> whole, byte[] question) {
        Map<String, byte[]> files = new LinkedHashMap<>(whole);
        files.put(FILE, question);
        return files;
    }
}
