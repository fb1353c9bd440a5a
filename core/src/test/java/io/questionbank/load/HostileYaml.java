package io.questionbank.load;

import static io.questionbank.load.HostileInput.inQuestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** YAML that is deep, clever or broken. */
final class HostileYaml {
    private static final int DEPTH = 10_000;

    private HostileYaml() {}

    static List<HostileInput> all() {
        List<HostileInput> inputs = new ArrayList<>();
        for (String opening :
                List.of("[", "{", "{a: ", "[{a: ", "- ", "? ", "- - ", "!a [", "&a [", "[\n", "{\n", "{? ", "[? ")) {
            String name = "nesting: '" + opening.replace("\n", "\\n") + "'";
            inputs.add(inQuestion(name, () -> opening.repeat(DEPTH)));
            inputs.add(inQuestion(name + " under a key", () -> "tags: " + opening.repeat(DEPTH)));
        }
        for (String closing : List.of("]", "}", ",", ":", "- ", "|", ">", "\"", "'", "&", "*", "!", "%", "@", "`")) {
            inputs.add(inQuestion("nesting: '" + closing + "' without a start", () -> closing.repeat(DEPTH)));
        }
        inputs.add(inQuestion("nesting: closed lists", () -> "tags: " + "[".repeat(DEPTH) + "]".repeat(DEPTH)));
        inputs.add(inQuestion("nesting: indented mappings", () -> indented("a:", 2_000)));
        inputs.add(inQuestion("nesting: indented lists", () -> indented("-", 2_000)));
        features().forEach((name, text) -> {
            inputs.add(inQuestion("YAML: " + name, () -> TinyBank.QUESTION_TEXT + text));
            inputs.add(inQuestion("YAML: " + name + " alone", () -> text));
        });
        return inputs;
    }

    private static String indented(String step, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" ".repeat(i)).append(step).append('\n');
        }
        return text.toString();
    }

    private static Map<String, String> features() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a billion laughs", laughs());
        texts.put("an anchor", "hints: &a [x]\n");
        texts.put("an alias", "hints: [&a x, *a]\n");
        texts.put("an alias without an anchor", "reason: *nowhere\n");
        texts.put("an alias as a key", "*a : x\n");
        texts.put("an anchor at a key", "&a hints: [x]\n");
        texts.put("an anchor on itself", "hints: &a [*a]\n");
        texts.put("a merge key", "<<: {revision: 2}\n");
        texts.put("a merge of an alias", "tags: &a {b: c}\n<<: *a\n");
        for (String tag : List.of(
                "!!javax.script.ScriptEngineManager",
                "!!java.net.URL",
                "!!python/object/apply:os.system",
                "!local",
                "!<tag:yaml.org,2002:int>",
                "!!binary",
                "!!int",
                "!!float",
                "!!bool",
                "!!null",
                "!!str",
                "!!set",
                "!!timestamp",
                "!",
                "!!")) {
            texts.put("the tag " + tag, "reason: " + tag + " aGVsbG8=\n");
            texts.put("the tag " + tag + " and a list", "tags: " + tag + " [a]\n");
            texts.put("the tag " + tag + " at a key", tag + " reason: a\n");
            texts.put("the tag " + tag + " and no value", "reason: " + tag + "\n");
        }
        texts.put("a directive", "%YAML 1.1\n---\nid: q\n");
        texts.put("a tag directive", "%TAG ! tag:example.com,2000:\n---\nid: q\n");
        texts.put("an unknown directive", "---\n%RUN rm\n");
        texts.put("a second document", "---\nid: q\n");
        texts.put("a document end", "...\nid: q\n");
        texts.put("a document end and garbage", "...\n]]]\n");
        texts.put("a list as a key", "[a, b]: c\n");
        texts.put("a mapping as a key", "{a: b}: c\n");
        texts.put("an explicit list as a key", "? - a\n  - b\n: c\n");
        texts.put("an explicit key without a value", "? reason\n");
        texts.put("an empty key", ": a\n");
        texts.put("an empty key in quotes", "'': a\n");
        texts.put("a null as a key", "~: a\n");
        texts.put("a key twice", "id: q\nid: q\n");
        texts.put("a key of a thousand characters", "k".repeat(1000) + ": a\n");
        texts.put("a key of two thousand characters", "k".repeat(2000) + ": a\n");
        texts.put("a quoted key of two lines", "\"a\n  b\": c\n");
        texts.put("a tab before a key", "\treason: a\n");
        texts.put("a tab as indentation", "answer:\n\tbrief: a\n");
        texts.put("an open double quote", "reason: \"a\n");
        texts.put("an open single quote", "reason: 'a\n");
        texts.put("an open list", "tags: [a\n");
        texts.put("an open mapping", "answer: {brief: a\n");
        texts.put("a list that ends as a mapping", "tags: [a}\n");
        texts.put("text after a list", "tags: [a] b\n");
        texts.put("a colon in a plain text", "reason: a: b\n");
        texts.put("an unknown escape", "reason: \"\\q\"\n");
        texts.put("an escape beyond Unicode", "reason: \"\\UFFFFFFFF\"\n");
        texts.put("an escape broken off", "reason: \"\\u12\"\n");
        texts.put("a block with a wrong header", "reason: |x\n  a\n");
        texts.put("a block with a wrong indentation", "reason: |9\n  a\n");
        texts.put("a reserved character", "reason: @a\n");
        texts.put("a mapping in a list without indentation", "tags:\n- a\n b\n");
        texts.put("keys with colliding hashes", collisions());
        return texts;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        return text.toString();
    }

    /** {@return 16,384 keys whose hashes are all the same} */
    private static String collisions() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 << 14; i++) {
            for (int bit = 0; bit < 14; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append(": 1\n");
        }
        return text.toString();
    }
}
