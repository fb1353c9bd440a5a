package io.questionbank.internal.yaml;

import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes text of bytes: strict UTF-8, no forbidden character, no overlong line. This goes before the parser, which is lenient
 * in all of that and slow on long tokens.
 */
public final class SourceReader {
    private SourceReader() {}

    /** {@return the text, or nothing where parsing it would be vain} */
    public static Optional<SourceText> read(String file, byte[] bytes, Problems problems) {
        if (bytes.length > Limits.FILE_BYTES) {
            problems.add(
                    Code.FILE_TOO_LARGE,
                    SourceSpan.unpositioned(file),
                    "the file is larger than " + (Limits.FILE_BYTES >> 20) + " MiB, the most that is read",
                    Fix.advice("split it: one question a file"));
            return Optional.empty();
        }
        return decode(file, bytes, problems).flatMap(text -> check(file, text, problems));
    }

    private static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, chars, true);
        String decoded = chars.flip().toString();
        if (result.isError()) {
            SourceText before = new SourceText(file, decoded);
            int at = decoded.length();
            problems.add(
                    Code.NOT_UTF8,
                    before.span(at, at),
                    String.format(
                            Locale.ROOT,
                            "byte 0x%02X at offset %d does not belong to a UTF-8 text",
                            bytes[in.position()],
                            in.position()),
                    Fix.advice(otherEncoding(bytes)));
            return Optional.empty();
        }
        return Optional.of(decoded);
    }

    private static String otherEncoding(byte[] bytes) {
        boolean utf16 = bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return utf16 ? "this is UTF-16; save the file as UTF-8" : "save the file as UTF-8";
    }

    private static Optional<SourceText> check(String file, String decoded, Problems problems) {
        boolean marked = decoded.startsWith("\uFEFF");
        String text = (marked ? decoded.substring(1) : decoded).replace("\r\n", "\n");
        SourceText source = new SourceText(file, text);
        if (text.indexOf('\0') >= 0) {
            int at = text.indexOf('\0');
            problems.add(
                    Code.NOT_UTF8,
                    source.span(at, at + 1),
                    "a zero byte stands here, as in UTF-16 or in a file that is not a text",
                    Fix.advice("save the file as UTF-8"));
            return Optional.empty();
        }
        if (!source.isPlain()) {
            checkCharacters(source, problems);
        }
        return checkLines(source, problems) ? Optional.of(source) : Optional.empty();
    }

    private static void checkCharacters(SourceText source, Problems problems) {
        String text = source.text();
        for (int i = 0; i < text.length() && !problems.full(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Characters.forbidden(c)) {
                problems.add(
                        Code.FORBIDDEN_CHARACTER,
                        source.span(i, end),
                        "character " + Characters.describe(c) + " is not allowed in a bank",
                        Fix.advice("delete it"));
            }
            i = end;
        }
    }

    private static boolean checkLines(SourceText source, Problems problems) {
        String text = source.text();
        boolean allShort = true;
        for (int start = 0, end; start <= text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int length = end - start;
            if (length > Limits.LINE_UNITS) {
                problems.add(
                        Code.LINE_TOO_LONG,
                        source.span(start, start + 1),
                        "the line has " + length + " characters; expected at most " + Limits.LINE_UNITS,
                        Fix.advice("wrap it"));
                allShort = false;
            }
        }
        return allShort;
    }
}
