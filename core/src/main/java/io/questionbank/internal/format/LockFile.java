package io.questionbank.internal.format;

import io.questionbank.internal.text.Kebab;
import io.questionbank.internal.text.Quote;
import io.questionbank.internal.yaml.Located;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.internal.yaml.SourceReader;
import io.questionbank.internal.yaml.SourceText;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import io.questionbank.validate.VerifiedCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The file {@code verified.lock}.
 *
 * @param file its name
 * @param code what it says, unless a line of it is broken: then nothing is known, and that was reported
 * @param places where each name is written
 */
public record LockFile(String file, Optional<VerifiedCode> code, Map<String, Located> places) {
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Fix ADVICE = Fix.advice("run 'question-bank verify-code', which writes the file");

    /** {@return the lock of a bank that has none: no code was run} */
    public static LockFile absent(String file) {
        return new LockFile(file, Optional.of(VerifiedCode.NONE), Map.of());
    }

    /** {@return the lock of a bank whose file cannot be read, which was reported} */
    public static LockFile unreadable(String file) {
        return new LockFile(file, Optional.empty(), Map.of());
    }

    public static LockFile read(String file, byte[] bytes, Problems problems) {
        int before = problems.count();
        Optional<SourceText> source = SourceReader.read(file, bytes, problems);
        if (source.isEmpty()) {
            return unreadable(file);
        }
        Map<String, Located> places = new HashMap<>();
        SortedMap<String, String> digests = new Lines(source.get(), places, problems).read();
        return problems.count() > before
                ? unreadable(file)
                : new LockFile(file, Optional.of(new VerifiedCode(digests)), places);
    }

    /** {@return where a name is written} */
    public SourceSpan find(String name) {
        return Optional.ofNullable(places.get(name)).map(Located::span).orElseGet(() -> SourceSpan.unpositioned(file));
    }

    /** The lines of the file, as they are read. */
    private record Lines(SourceText source, Map<String, Located> places, Problems problems) {
        SortedMap<String, String> read() {
            SortedMap<String, String> digests = new TreeMap<>();
            String text = source.text();
            boolean header = true;
            for (int start = 0; header || start < text.length() && !problems.full(); ) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                String line = text.substring(start, end);
                if (header) {
                    readHeader(line, end);
                } else {
                    readLine(line, start, digests);
                }
                header = false;
                start = end + 1;
            }
            return digests;
        }

        private void readHeader(String line, int end) {
            if (!line.equals(VerifiedCode.HEADER)) {
                reject(0, end, "the first line is " + Quote.of(line) + "; expected '" + VerifiedCode.HEADER + "'");
            }
        }

        private void readLine(String line, int start, SortedMap<String, String> digests) {
            int space = Math.max(0, line.indexOf(' '));
            String name = line.substring(0, space);
            String digest = line.substring(Math.min(line.length(), space + 1));
            if (!isName(name) || !DIGEST.matcher(digest).matches()) {
                reject(
                        start,
                        start + line.length(),
                        "this line is not of the lock's form; expected the name of a piece of code, such as"
                                + " 'topic/question#id', a space, 'sha256:' and 64 hexadecimal digits");
            } else if (digests.putIfAbsent(name, digest) == null) {
                places.put(name, () -> source.span(start, start + name.length()));
            } else {
                reject(start, start + name.length(), "'" + name + "' stands twice; expected each piece of code once");
            }
        }

        private void reject(int start, int end, String message) {
            problems.add(Code.BROKEN_LOCK, source.span(start, end), message, ADVICE);
        }

        private static boolean isName(String name) {
            int slash = name.indexOf('/');
            int hash = name.indexOf('#', slash + 1);
            if (slash < 0 || hash < 0) {
                return false;
            }
            String id = name.substring(hash + 1);
            return Kebab.matches(name.substring(0, slash))
                    && Kebab.matches(name.substring(slash + 1, hash))
                    && Kebab.matches(id.startsWith("code.") ? id.substring("code.".length()) : id);
        }
    }
}
