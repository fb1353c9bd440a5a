package io.questionbank.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of the wrong type, form or size, each where every kind of value is expected. */
final class HostileValues {
    private static final List<String> VALUES = List.of(
            "no",
            "True",
            "1",
            "012",
            "1.10",
            "2.7",
            ".inf",
            "-.inf",
            ".nan",
            "0x1F",
            "0o17",
            "1_000",
            "1e999",
            "-1",
            "9".repeat(400),
            "0." + "9".repeat(400),
            "2026-11-22",
            "12:30:45",
            "\"5\"",
            "'true'",
            "~",
            "null",
            "",
            "[]",
            "{}",
            "[~]",
            "[[a]]",
            "{a: b}",
            "\"\\u202E\"",
            "\"\\x00\"",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"a\\nb\\e[31m\"",
            "a\u202Eb",
            "a\u200Bb",
            "../../etc/passwd",
            "/etc/passwd",
            "'..\\..\\windows'",
            "CON",
            "con",
            "a".repeat(100),
            "a".repeat(101),
            "a-".repeat(40_000),
            "t/q",
            "t/../q",
            "-",
            "a--b",
            "\u00e9",
            "\uD83D\uDE00",
            "${jndi:ldap://x}",
            "'#{1+1}'",
            "'{value}'",
            "PT99999999999999999999H",
            "PT-1S",
            "1-",
            "7-3",
            "0-1",
            "100%",
            "-1%",
            "%%",
            "%s%n");

    private static final Map<String, String> PLACES = places();

    private HostileValues() {}

    static List<HostileInput> all() {
        List<HostileInput> inputs = new ArrayList<>();
        PLACES.forEach((place, template) -> {
            String file = place.substring(0, place.indexOf(' '));
            for (String value : VALUES) {
                String shown =
                        value.length() <= 40 ? value : value.substring(0, 5) + " and " + (value.length() - 5) + " more";
                String name = "value: " + TinyBank.printable(shown) + " as " + place.substring(place.indexOf(' ') + 1)
                        + " of " + file;
                HostileInput input = HostileInput.of(name, file, () -> TinyBank.utf8(template.replace("@", value)));
                inputs.add(input.asValid());
            }
        });
        return inputs;
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        String bank = "id: tiny\nname: Tiny\nlanguage: en\nlicense: CC0-1.0\n";
        places.put("bank.yaml the format", "format: @\ntopics: [t]\n" + bank);
        places.put("bank.yaml the topics", "format: 1\ntopics: @\n" + bank);
        places.put("bank.yaml a topic", "format: 1\ntopics: [t, @]\n" + bank);
        places.put("bank.yaml a key", "format: 1\ntopics: [t]\n@: a\n" + bank);
        places.put("sources.yaml a source", "s: @\n");
        places.put("sources.yaml a key", "@: {type: book, title: A, authors: [B], year: 2000, isbn: 1}\n");
        places.put("sources.yaml a year", "s: {type: book, title: A, authors: [B], isbn: 1, year: @}\n");
        places.put("environment.yaml a version", "python: {version: @}\n");
        places.put("topics/t/topic.yaml the questions", TinyBank.topic("t", "q").replace("[q]", "@"));
        places.put("topics/t/topic.yaml a question", TinyBank.topic("t", "q, @"));
        places.put("topics/t/topic.yaml a link", TinyBank.topic("t", "q") + "related: [@]\n");
        places.put("topics/t/q.yaml an integer", TinyBank.question("q", "revision: @\n"));
        places.put("topics/t/q.yaml an id", TinyBank.question("@", ""));
        places.put("topics/t/q.yaml a word", TinyBank.question("q", "cognitiveLevel: @\n"));
        places.put("topics/t/q.yaml a text", TinyBank.question("q", "askedAs: [@]\n"));
        places.put("topics/t/q.yaml a link", TinyBank.question("q", "prerequisites: [@]\n"));
        places.put("topics/t/q.yaml a duration", TinyBank.question("q", "time: @\n"));
        places.put("topics/t/q.yaml a status", TinyBank.question("q", "reason: r\nstatus: @\n"));
        places.put("topics/t/q.yaml an answer", "id: q\nprompt: What?\ndifficulty: beginner\nanswer: @\n");
        places.put("topics/t/q.yaml a citation", answer("sources: [{source: @}]"));
        places.put("topics/t/q.yaml a number", answer("claims: [{expression: a, where: {a: @}, equals: 1}]"));
        places.put("topics/t/q.yaml a name of a number", answer("claims: [{expression: a, where: {@: 1}, equals: 1}]"));
        places.put("topics/t/q.yaml a tolerance", answer("claims: [{expression: a, equals: 1, tolerance: @}]"));
        places.put("topics/t/q.yaml exercises", TinyBank.question("q", "exercises: @\n"));
        places.put("topics/t/q.yaml a kind", TinyBank.question("q", "exercises: [{id: e, prompt: P, kind: @}]\n"));
        places.put(
                "topics/t/q.yaml a truth value",
                TinyBank.question(
                        "q",
                        "exercises: [{id: e, kind: single-choice, prompt: P, choices: [{id: a, text: A, correct: @}]}]\n"));
        places.put(
                "topics/t/q.yaml lines",
                TinyBank.question(
                        "q",
                        "exercises: [{id: e, kind: code-review, prompt: P, language: java, code: c, fixed: f, findings: []"
                                + ", decoys: [{lines: @, why: w}]}]\n"));
        return places;
    }

    private static String answer(String more) {
        return "id: q\nprompt: What?\ndifficulty: beginner\nanswer:\n  brief: This.\n  " + more + "\n";
    }
}
