package io.questionbank.validate;

import io.questionbank.validate.Diagnostic.Severity;
import java.util.List;

/** Problems as text: place, message, the source line, and a mark under the place. */
record TextReport(int most) implements Diagnostic.Format {
    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.stream().limit(most).forEach(d -> write(d, out));
        if (diagnostics.size() > most) {
            out.append(count(diagnostics.size() - most, "more problem")).append(" not shown\n");
        }
        if (!diagnostics.isEmpty()) {
            out.append(summary(diagnostics)).append('\n');
        }
        return out.toString();
    }

    private static void write(Diagnostic diagnostic, StringBuilder out) {
        out.append(diagnostic).append('\n');
        SourceSpan span = diagnostic.span();
        String advice = diagnostic.fix().map(Diagnostic.Fix::advice).orElse("");
        span.excerpt().ifPresent(excerpt -> writeFrame(span, excerpt, advice, out));
        String margin = margin(span);
        if (span.excerpt().isEmpty() && !advice.isEmpty()) {
            out.append(margin).append(" = ").append(advice).append('\n');
        }
        for (Diagnostic.Related related : diagnostic.related()) {
            out.append(margin)
                    .append(" = ")
                    .append(related.span())
                    .append(": ")
                    .append(related.message())
                    .append('\n');
        }
        out.append('\n');
    }

    private static void writeFrame(SourceSpan span, SourceSpan.Excerpt excerpt, String advice, StringBuilder out) {
        String margin = margin(span);
        String text = excerpt.text();
        int start = Math.max(0, Math.min(span.startColumn() - excerpt.column(), text.length()));
        int end = span.endLine() > span.startLine() ? text.length() : span.endColumn() - excerpt.column();
        int marks = Math.max(1, Math.min(end, text.length()) - start);
        out.append(margin).append(" |\n");
        out.append(span.startLine()).append(" | ").append(text).append('\n');
        out.append(margin).append(" | ").append(blanksFor(text.substring(0, start)));
        out.append("^".repeat(marks));
        if (!advice.isEmpty()) {
            out.append(' ').append(advice);
        }
        out.append('\n');
    }

    private static String margin(SourceSpan span) {
        return span.positioned() ? " ".repeat(Integer.toString(span.startLine()).length()) : " ";
    }

    /** Tabs stay tabs, so that the mark stands under its place however wide they are shown; an emoji is two wide. */
    private static String blanksFor(String text) {
        StringBuilder blanks = new StringBuilder(text.length());
        text.chars().forEach(c -> blanks.append(c == '\t' ? '\t' : ' '));
        return blanks.toString();
    }

    private static String summary(List<Diagnostic> diagnostics) {
        StringBuilder summary = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long found =
                    diagnostics.stream().filter(d -> d.severity() == severity).count();
            if (found > 0) {
                summary.append(summary.isEmpty() ? "" : ", ").append(count(found, severity.toString()));
            }
        }
        return summary.toString();
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
