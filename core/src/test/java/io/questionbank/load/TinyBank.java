package io.questionbank.load;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a valid bank of one question, to be spoilt. */
final class TinyBank {
    static final String MANIFEST = "bank.yaml";
    static final String SOURCES = "sources.yaml";
    static final String ENVIRONMENT = "environment.yaml";
    static final String LOCK = "verified.lock";
    static final String TOPIC = "topics/t/topic.yaml";
    static final String QUESTION = "topics/t/q.yaml";

    static final List<String> FILES = List.of(MANIFEST, SOURCES, ENVIRONMENT, LOCK, TOPIC, QUESTION);

    static final String QUESTION_TEXT = """
            id: q
            prompt: What?
            difficulty: beginner
            answer: {brief: This.}
            """;

    private TinyBank() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(MANIFEST, utf8("{format: 1, id: tiny, name: Tiny, language: en, license: CC0-1.0, topics: [t]}\n"));
        files.put(SOURCES, utf8("s: {type: book, title: A book, authors: [An author], year: 2000, isbn: 1}\n"));
        files.put(ENVIRONMENT, utf8("python: {version: '3.11'}\n"));
        files.put(LOCK, utf8("question-bank verified code 1\n"));
        files.put(TOPIC, utf8(topic("t", "q")));
        files.put(QUESTION, utf8(QUESTION_TEXT));
        return files;
    }

    /** {@return the files with other bytes for one of them} */
    static Map<String, byte[]> with(String file, byte[] bytes) {
        Map<String, byte[]> files = files();
        files.put(file, bytes);
        return files;
    }

    static String topic(String id, String questions) {
        return "id: " + id + "\nname: T\nsummary: S.\ndifficulty: beginner\nquestions: [" + questions + "]\n";
    }

    static String question(String id, String more) {
        return "id: " + id + "\nprompt: What?\ndifficulty: beginner\nanswer: {brief: This.}\n" + more;
    }

    /** {@return the text with an escape for each character that is not visible ASCII} */
    static String printable(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", c))
                .collect(Collectors.joining());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
