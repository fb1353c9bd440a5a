package io.questionbank.load;

import static io.questionbank.load.HostileInput.inQuestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that can be read, and then cost whoever compares, links or reports what is in them. */
final class HostileBanks {
    private HostileBanks() {}

    static List<HostileInput> all() {
        List<HostileInput> inputs = new ArrayList<>();
        inputs.add(graph("a chain of 16,000", 16_000, i -> i == 0 ? "" : "q" + (i - 1))
                .asValid());
        inputs.add(graph("a ring of 16,000", 16_000, i -> "q" + (i + 1) % 16_000));
        inputs.add(graph("300 linked to all", 300, i -> list(300, j -> "q" + j)));
        inputs.add(graph("10,000 broken links", 100, i -> list(100, j -> "x" + i + "-" + j)));
        inputs.add(graph("10,000 misspelt links of full length", 2_000, i -> list(5, j -> longName(i + "x" + j))));
        inputs.add(graph("10,000 links to topics that are not there", 100, i -> list(100, j -> "u" + i + "/x" + j)));
        inputs.add(listed("20,000 questions without a file", 20_000, 0, 0));
        inputs.add(listed("2,000 questions whose files have other names", 2_000, 2_000, 80));
        inputs.add(HostileInput.of(
                "bank: 45,000 topics without a file",
                TinyBank.MANIFEST,
                () -> TinyBank.utf8(manifest("topics", 45_000))));
        inputs.add(HostileInput.of(
                "bank: one topic 45,000 times",
                TinyBank.MANIFEST,
                () -> TinyBank.utf8(manifest("topics", 45_000, i -> "t"))));
        inputs.add(externalLinks());
        lists().forEach((name, text) -> inputs.add(inQuestion("lists: " + name, text)));
        return inputs;
    }

    private static Map<String, Supplier<String>> lists() {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        for (int n : List.of(20_000, 45_000)) {
            texts.put(n + " unknown keys", () -> TinyBank.question("q", lines(n, i -> "unknown" + i + ": 1")));
            texts.put(
                    n + " misspelt keys",
                    () -> TinyBank.question("q", lines(n, i -> "cognitiveLevls" + Integer.toString(i, 36) + ": 1")));
            texts.put(n + " times one key", () -> TinyBank.question("q", lines(n, i -> "tags: []")));
            texts.put(n + " nulls", () -> TinyBank.question("q", "tags: [" + list(n, i -> "~") + "]\n"));
            texts.put(n + " blank texts", () -> TinyBank.question("q", "askedAs: [" + list(n, i -> "''") + "]\n"));
            texts.put(
                    n + " blank Markdown texts", () -> TinyBank.question("q", "hints: [" + list(n, i -> "''") + "]\n"));
            texts.put(n + " wrong ids", () -> TinyBank.question("q", "tags: [" + list(n, i -> "A" + i) + "]\n"));
            texts.put(n + " empty lists", () -> TinyBank.question("q", "exercises: [" + list(n, i -> "[]") + "]\n"));
            texts.put(
                    n + " unknown sources",
                    () -> answer("sources: [" + list(n / 2, i -> "{source: s" + i + "}") + "]"));
            texts.put(
                    n + " broken links",
                    () -> TinyBank.question("q", "prerequisites: [" + list(n, i -> "q" + i) + "]\n"));
        }
        texts.put("a million entries", () -> TinyBank.question("q", "tags: [\n" + lines(1_000_000, i -> "a,") + "]\n"));
        texts.put("a million nulls", () -> TinyBank.question("q", "tags:\n" + lines(1_000_000, i -> "-")));
        texts.put(
                "9,000 key points of which none is supported",
                () -> keyPoints(9_000, i -> "k" + i, j -> "unknown" + j));
        texts.put(
                "2,000 key points misspelt at full length",
                () -> keyPoints(2_000, i -> longName("" + i), j -> longName(j + "x")));
        texts.put(
                "100,000 key points of which none is supported", () -> keyPoints(100_000, i -> "k" + i, j -> "u" + j));
        texts.put("9,000 key points with one id", () -> keyPoints(9_000, i -> "k", j -> "k"));
        texts.put(
                "14,000 blank key points",
                () -> answer("keyPoints: [" + list(14_000, i -> "{id: a, point: ''}") + "]"));
        texts.put(
                "45,000 blank phrasings",
                () -> answer("keyPoints: [{id: a, point: b, accept: [[" + list(45_000, i -> "''") + "]]}]"));
        texts.put(
                "20,000 exercises without a kind",
                () -> TinyBank.question("q", "exercises: [" + list(20_000, i -> "{id: e}") + "]\n"));
        texts.put(
                "45,000 empty groups",
                () -> answer("keyPoints: [{id: a, point: b, accept: [" + list(45_000, i -> "[]") + "]}]"));
        texts.put(
                "10,000 weights out of range",
                () -> answer("keyPoints: [" + list(10_000, i -> "{id: a, point: b, weight: 0}") + "]"));
        texts.put("9,000 choices", () -> choices(9_000));
        return texts;
    }

    private static String keyPoints(int n, IntFunction<String> ids, IntFunction<String> supports) {
        String points = list(n, i -> "{id: " + ids.apply(i) + ", point: p}");
        return answer("keyPoints: [" + points + "]\n  sources: [{source: s, supports: ["
                + list(n, j -> supports.apply(j)) + "]}]");
    }

    private static String choices(int n) {
        String choices = list(n, i -> "{id: c, text: '', correct: true, mistake: m" + i + "}");
        return TinyBank.question(
                "q", "exercises:\n  - {id: e, kind: single-choice, prompt: P, choices: [" + choices + "]}\n");
    }

    private static String answer(String more) {
        return "id: q\nprompt: What?\ndifficulty: beginner\nanswer:\n  brief: This.\n  " + more + "\n";
    }

    private static String manifest(String property, int n) {
        return manifest(property, n, i -> "t" + i);
    }

    private static String manifest(String property, int n, IntFunction<String> ids) {
        return "format: 1\nid: tiny\nname: Tiny\nlanguage: en\nlicense: CC0-1.0\n" + property + ": [" + list(n, ids)
                + "]\n";
    }

    private static HostileInput externalLinks() {
        Map<String, byte[]> files = TinyBank.files();
        files.put(TinyBank.MANIFEST, TinyBank.utf8(manifest("external", 45_000, i -> "e" + i) + "topics: [t]\n"));
        files.put(
                TinyBank.TOPIC,
                TinyBank.utf8(TinyBank.topic("t", "q") + "related: [" + list(45_000, i -> "e44999") + "]\n"));
        return new HostileInput("bank: 45,000 links to external topics", false, folder -> HostileInput.Made.of(files));
    }

    private static HostileInput listed(String name, int listed, int present, int nameLength) {
        Map<String, byte[]> files = TinyBank.files();
        String padding = "a".repeat(nameLength);
        files.put(TinyBank.TOPIC, TinyBank.utf8(TinyBank.topic("t", list(listed, i -> padding + "q" + i))));
        for (int i = 0; i < present; i++) {
            files.put("topics/t/" + padding + "x" + i + ".yaml", TinyBank.utf8(""));
        }
        return new HostileInput("bank: " + name, false, folder -> HostileInput.Made.of(files));
    }

    private static HostileInput graph(String name, int size, IntFunction<String> prerequisites) {
        return new HostileInput("graph: " + name, false, folder -> {
            Map<String, byte[]> files = TinyBank.files();
            files.remove(TinyBank.QUESTION);
            files.put(TinyBank.TOPIC, TinyBank.utf8(TinyBank.topic("t", list(size, i -> "q" + i))));
            for (int i = 0; i < size; i++) {
                String links = "prerequisites: [" + prerequisites.apply(i) + "]\n";
                files.put("topics/t/q" + i + ".yaml", TinyBank.utf8(TinyBank.question("q" + i, links)));
            }
            return HostileInput.Made.of(files);
        });
    }

    private static String longName(String end) {
        return "a".repeat(100 - end.length()) + end;
    }

    private static String list(int n, IntFunction<String> entries) {
        return IntStream.range(0, n).mapToObj(entries).collect(Collectors.joining(",\n    "));
    }

    private static String lines(int n, IntFunction<String> lines) {
        return IntStream.range(0, n).mapToObj(lines).collect(Collectors.joining("\n", "", "\n"));
    }
}
