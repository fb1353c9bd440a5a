package io.questionbank.load;

import io.questionbank.load.HostileInput.Made;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds of the result of every load, whatever was loaded. */
final class LoadingPromises {
    private static final int MOST_PROBLEMS = 10_001;
    private static final int LONGEST_MESSAGE = 503;
    private static final int LONGEST_EXCERPT = 160;

    /** The codes of problems of which no line of a file can be at fault. */
    private static final Set<String> WITHOUT_LINE = Set.of(
            "missing-file", "unreadable-file", "outside-bank", "file-too-large", "unlisted-file", "too-many-problems");

    private final Made made;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private LoadingPromises(Made made) {
        this.made = made;
    }

    /** {@return which promises the result breaks, each with the problem that shows it} */
    static List<String> broken(Made made, LoadResult result, boolean valid) throws IOException {
        LoadingPromises promises = new LoadingPromises(made);
        if (!valid && !result.hasErrors()) {
            promises.broken.add("no error");
        }
        if (result.diagnostics().size() > MOST_PROBLEMS) {
            promises.broken.add(result.diagnostics().size() + " problems");
        }
        for (Diagnostic diagnostic : result.diagnostics()) {
            promises.check(diagnostic);
        }
        promises.requireText(
                "the report",
                Diagnostic.Format.TEXT
                        .format(result.diagnostics())
                        .replace("\n", "")
                        .replace("\t", ""));
        return promises.broken;
    }

    private void check(Diagnostic diagnostic) throws IOException {
        String shown = TinyBank.printable(diagnostic.toString());
        check(diagnostic.span(), shown);
        if (!diagnostic.span().positioned() && !WITHOUT_LINE.contains(diagnostic.code())) {
            broken.add("no position: " + shown);
        }
        requireLine(diagnostic.message(), shown);
        diagnostic.fix().ifPresent(fix -> requireLine(fix.advice(), shown));
        diagnostic.fix().flatMap(fix -> fix.replacement()).ifPresent(text -> requireLine(text, shown));
        requireText("all of", diagnostic.toString());
        for (Diagnostic.Related related : diagnostic.related()) {
            check(related.span(), shown);
            requireLine(related.message(), shown);
        }
    }

    private void requireLine(String text, String shown) {
        if (text.isBlank() || text.length() > LONGEST_MESSAGE) {
            broken.add("a message of " + text.length() + " characters: " + shown);
        }
        requireText("a message of", text);
    }

    /** No controls, no line breaks, nothing that hides or reorders. */
    private void requireText(String what, String text) {
        boolean harmless = text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        });
        if (!harmless) {
            broken.add("a control character in " + what + " " + TinyBank.printable(text));
        }
    }

    private void check(SourceSpan span, String shown) throws IOException {
        if (span.file().isBlank()) {
            broken.add("no file: " + shown);
        }
        if (span.excerpt()
                .filter(e -> e.text().length() > LONGEST_EXCERPT || e.column() < 1)
                .isPresent()) {
            broken.add("a long excerpt: " + shown);
        }
        if (span.positioned() && !inRange(span)) {
            broken.add("out of the file, " + span.endLine() + ":" + span.endColumn() + ": " + shown);
        }
    }

    private boolean inRange(SourceSpan span) throws IOException {
        List<String> file = lines.get(span.file());
        if (file == null) {
            Optional<byte[]> bytes = made.contents().of(span.file());
            if (bytes.isEmpty()) {
                return false;
            }
            String text = new String(bytes.get(), StandardCharsets.UTF_8);
            file = List.of(text.replaceFirst("^\uFEFF", "").split("\r?\n", -1));
            lines.put(span.file(), file);
        }
        boolean forward = span.endLine() > span.startLine()
                || span.endLine() == span.startLine() && span.endColumn() >= span.startColumn();
        return forward
                && inRange(file, span.startLine(), span.startColumn())
                && inRange(file, span.endLine(), span.endColumn());
    }

    private static boolean inRange(List<String> file, int line, int column) {
        return line >= 1
                && line <= file.size()
                && column >= 1
                && column <= file.get(line - 1).length() + 1;
    }
}
