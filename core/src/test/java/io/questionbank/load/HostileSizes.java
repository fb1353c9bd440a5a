package io.questionbank.load;

import static io.questionbank.load.HostileInput.inQuestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Files as large as a file may be, each filled with what may cost a reader most. */
final class HostileSizes {
    private static final int FILE = 4 << 20;
    private static final int LINE = 64 << 10;

    private HostileSizes() {}

    static List<HostileInput> all() {
        List<HostileInput> inputs = new ArrayList<>();
        inputs.add(HostileInput.of("size: a byte too many", TinyBank.QUESTION, () -> new byte[FILE + 1]));
        for (int b : List.of(
                0x00, 0x0A, 0x09, 0x20, 0x0D, 0x61, 0x80, 0xFF, 0x5B, 0x7B, 0x2D, 0x3F, 0x26, 0x22, 0x27, 0x7C)) {
            inputs.add(HostileInput.of(
                    "one byte on and on: 0x" + Integer.toHexString(b), TinyBank.QUESTION, () -> HostileBytes.full(b)));
        }
        texts().forEach((name, text) -> inputs.add(inQuestion("size: " + name, text)));
        return inputs;
    }

    private static Map<String, Supplier<String>> texts() {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        String line = "word ".repeat(15) + "\n";
        texts.put("one line", () -> fill("prompt: ", "word ", ""));
        texts.put("one key", () -> fill("", "k", ": v\n"));
        texts.put("an explicit key of many lines", () -> fill("? ", "word\n  ", "\n: v\n"));
        texts.put("a comment of one line", () -> fill("#", "c", ""));
        texts.put("comments", () -> fill("id: q\n", "# " + line, ""));
        texts.put("comments of full lines", () -> fill("id: q\n", "#" + "c".repeat(LINE - 1) + "\n", ""));
        texts.put("a plain text of many lines", () -> fill("prompt: a\n", "  " + line, ""));
        texts.put("a plain text of short lines", () -> fill("prompt: a\n", " b\n", ""));
        texts.put("a plain text of full lines", () -> fill("prompt: a\n", " " + "b".repeat(LINE - 1) + "\n", ""));
        texts.put("a plain text of full lines of words", () -> fill("prompt: a\n", " b".repeat(LINE / 2) + "\n", ""));
        texts.put("a plain text with empty lines", () -> fill("prompt: a\n", "\n", "  b\n"));
        texts.put("a double-quoted text of many lines", () -> fill("prompt: \"", "  " + line, "\"\n"));
        texts.put(
                "a double-quoted text of full lines",
                () -> fill("prompt: \"", " " + "b".repeat(LINE - 10) + "\n", "\"\n"));
        texts.put("a double-quoted text of escapes", () -> fill("prompt: \"", "\\u202E".repeat(1000) + "\n ", "\"\n"));
        texts.put("a double-quoted text that does not end", () -> fill("prompt: \"", "  " + line, ""));
        texts.put("a single-quoted text of many lines", () -> fill("prompt: '", "  " + line, "'\n"));
        texts.put("a single-quoted text of quotes", () -> fill("prompt: '", "''".repeat(1000) + "\n ", "'\n"));
        texts.put("a literal block", () -> fill("prompt: |\n", "  " + line, ""));
        texts.put("a literal block of full lines", () -> fill("prompt: |\n", "  " + "b".repeat(LINE - 2) + "\n", ""));
        texts.put("a literal block of empty lines", () -> fill("prompt: |\n  a\n", "\n", ""));
        texts.put("a literal block of lines of blanks", () -> fill("prompt: |\n", " ".repeat(LINE) + "\n", ""));
        texts.put("a folded block", () -> fill("prompt: >\n", "  " + line, ""));
        texts.put("a folded block of short lines", () -> fill("prompt: >\n", " b\n", ""));
        texts.put("blank ends of lines", () -> fill("", "a:" + " ".repeat(LINE - 2) + "\n", ""));
        texts.put("texts of the length allowed", () -> fill("tags:\n", "- " + "b".repeat(60_000) + "\n", ""));
        texts.put("short lines", () -> fill("", "a\n", ""));
        texts.put("one key again and again", () -> fill("", "a: 1\n", ""));
        texts.put("one entry again and again", () -> fill("", "- a\n", ""));
        texts.put("entries of nothing", () -> fill("tags:\n", "-\n", ""));
        texts.put("flow entries", () -> fill("tags: [\n", "1,".repeat(LINE / 2) + "\n", "]\n"));
        texts.put(
                "flow entries beyond the BMP", () -> fill("tags: [\n", "\uD83D\uDE00,".repeat(LINE / 3) + "\n", "]\n"));
        texts.put("flow entries in quotes", () -> fill("tags: [\n", "\"\",".repeat(LINE / 3) + "\n", "]\n"));
        texts.put("flow lists", () -> fill("tags: [\n", "[],".repeat(LINE / 3) + "\n", "]\n"));
        texts.put("flow mappings", () -> fill("tags: [\n", "{a},".repeat(LINE / 4) + "\n", "]\n"));
        texts.put("anchors", () -> fill("tags: [\n", "&a 1,".repeat(LINE / 5) + "\n", "]\n"));
        texts.put("aliases", () -> fill("tags: [&a 1,\n", "*a,".repeat(LINE / 3) + "\n", "]\n"));
        texts.put("tags", () -> fill("tags: [\n", "!a 1,".repeat(LINE / 5) + "\n", "]\n"));
        texts.put("documents", () -> fill("", "---\n", ""));
        texts.put("a character reversing the text", () -> fill("prompt: |\n", "  " + "\u202E".repeat(1000) + "\n", ""));
        texts.put("tag characters", () -> fill("prompt: |\n", "  " + "\uDB40\uDC01".repeat(1000) + "\n", ""));
        texts.put("carriage returns and line feeds", () -> fill("prompt: |\n", "  a\r\n", ""));
        texts.put("digits", () -> fill("revision: 1\n", " " + "1".repeat(LINE - 1) + "\n", ""));
        return texts;
    }

    /** {@return a text of a full file: head, then as many units as fit, then tail} */
    private static String fill(String head, String unit, String tail) {
        int room = FILE - TinyBank.utf8(head).length - TinyBank.utf8(tail).length;
        return head + unit.repeat(room / TinyBank.utf8(unit).length) + tail;
    }
}
