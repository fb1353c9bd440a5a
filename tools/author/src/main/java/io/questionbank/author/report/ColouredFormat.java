package io.questionbank.author.report;

import io.questionbank.author.text.Style;
import io.questionbank.validate.Diagnostic;
import java.util.List;

/**
 * The report for people, {@link Diagnostic.Format#TEXT}, in colours: severity, code, and the mark under the place.
 *
 * @param style with or without colours
 */
public record ColouredFormat(Style style) implements Diagnostic.Format {
    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        int begun = 0;
        for (String line : Diagnostic.Format.TEXT.format(diagnostics).lines().toList()) {
            if (begun < diagnostics.size() && line.equals(diagnostics.get(begun).toString())) {
                out.append(headline(diagnostics.get(begun)));
                begun++;
            } else {
                out.append(begun > 0 && isMark(line) ? mark(line, diagnostics.get(begun - 1)) : line);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String headline(Diagnostic diagnostic) {
        return style.strong(diagnostic.span().toString())
                + ": " + style.of(diagnostic.severity(), diagnostic.severity().toString())
                + ": " + diagnostic.message()
                + " " + style.faint("[" + diagnostic.code() + "]");
    }

    /** {@return whether it is the line below an excerpt; the line of the excerpt begins with its number} */
    private static boolean isMark(String line) {
        String frame = line.stripLeading();
        return line.startsWith(" ")
                && frame.startsWith("|")
                && frame.substring(1).stripLeading().startsWith("^");
    }

    private String mark(String line, Diagnostic diagnostic) {
        int start = line.indexOf('^');
        return line.substring(0, start) + style.of(diagnostic.severity(), line.substring(start));
    }
}
