package io.questionbank.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files that are not text, or not the text they should be. */
final class HostileBytes {
    private static final int RANDOM_FILES = 200;

    private HostileBytes() {}

    static List<HostileInput> all() {
        List<HostileInput> inputs = new ArrayList<>();
        nothing().forEach((name, text) -> inAnyFile("nothing: " + name, TinyBank.utf8(text), inputs));
        encodings().forEach((name, bytes) -> inAnyFile("bytes: " + name, bytes, inputs));
        for (int seed = 0; seed < RANDOM_FILES; seed++) {
            byte[] bytes = new byte[1 + seed * 10];
            new Random(seed).nextBytes(bytes);
            inputs.add(HostileInput.of("random: seed " + seed, TinyBank.QUESTION, () -> bytes));
        }
        for (int b = 0; b < 256; b++) {
            boolean valid = b == '\t' || b >= ' ' && b < 0x7F;
            byte[] bytes = bytes("id: q\nprompt: a", b, "b\ndifficulty: beginner\nanswer: {brief: c}\n");
            HostileInput input =
                    HostileInput.of("one byte: 0x" + Integer.toHexString(b), TinyBank.QUESTION, () -> bytes);
            inputs.add(valid ? input.asValid() : input);
        }
        return inputs;
    }

    private static void inAnyFile(String name, byte[] bytes, List<HostileInput> inputs) {
        TinyBank.FILES.forEach(file -> inputs.add(HostileInput.of(name + ", in " + file, file, () -> bytes)));
    }

    private static Map<String, String> nothing() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("no bytes", "");
        texts.put("a line break", "\n");
        texts.put("blanks", "   \n  \n");
        texts.put("a byte order mark", "\uFEFF");
        texts.put("comments", "# a\n# b");
        texts.put("a document start", "---");
        texts.put("a document start and a line break", "---\n");
        texts.put("a document end", "...\n");
        texts.put("two document starts", "---\n---\n");
        texts.put("a null", "~\n");
        texts.put("a text", "text\n");
        texts.put("a number", "1\n");
        texts.put("a list", "- a\n- b\n");
        texts.put("a list in a list", "[[[]]]");
        texts.put("a tab", "\t");
        texts.put("a backslash", "\\");
        texts.put("a directive", "%YAML 1.1\n");
        return texts;
    }

    private static Map<String, byte[]> encodings() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            files.put(charset, TinyBank.QUESTION_TEXT.getBytes(Charset.forName(charset)));
            files.put(charset + " marked", ("\uFEFF" + TinyBank.QUESTION_TEXT).getBytes(Charset.forName(charset)));
        }
        files.put("ISO 8859-1", "id: q\nprompt: d\u00e9j\u00e0 vu\n".getBytes(StandardCharsets.ISO_8859_1));
        files.put("two bytes for a slash", bytes("id: ", 0xC0, 0xAF, "\n"));
        files.put("three bytes for a slash", bytes("id: ", 0xE0, 0x80, 0xAF, "\n"));
        files.put("four bytes for a slash", bytes("id: ", 0xF0, 0x80, 0x80, 0xAF, "\n"));
        files.put("two bytes for NUL", bytes("id: ", 0xC0, 0x80, "\n"));
        files.put("a high surrogate", bytes("id: ", 0xED, 0xA0, 0x80, "\n"));
        files.put("a low surrogate", bytes("id: ", 0xED, 0xB0, 0x80, "\n"));
        files.put("a pair of surrogates", bytes("id: ", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, "\n"));
        files.put("beyond Unicode", bytes("id: ", 0xF4, 0x90, 0x80, 0x80, "\n"));
        files.put("five bytes", bytes("id: ", 0xF8, 0x88, 0x80, 0x80, 0x80, "\n"));
        files.put("a continuation alone", bytes("id: ", 0x80, "\n"));
        files.put("a start alone", bytes("id: ", 0xE2, "\n"));
        files.put("broken off after one of three", bytes("id: ", 0xE2));
        files.put("broken off after two of three", bytes("id: ", 0xE2, 0x82));
        files.put("NUL", bytes("id: ", 0, "\n"));
        files.put("every byte", everyByte());
        files.put("a gzip header", bytes(0x1F, 0x8B, 8, 0, 0));
        files.put("a zip header", bytes("PK", 3, 4, 0, 0));
        return files;
    }

    /** {@return a file of one byte over and over, as large as a file may be} */
    static byte[] full(int b) {
        byte[] bytes = new byte[4 << 20];
        Arrays.fill(bytes, (byte) b);
        return bytes;
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[256];
        for (int b = 0; b < bytes.length; b++) {
            bytes[b] = (byte) b;
        }
        return bytes;
    }

    /** {@return texts and bytes in a row} */
    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof String text) {
                out.writeBytes(TinyBank.utf8(text));
            } else {
                out.write((Integer) part);
            }
        }
        return out.toByteArray();
    }
}
