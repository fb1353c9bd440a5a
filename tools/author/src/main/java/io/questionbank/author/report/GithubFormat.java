package io.questionbank.author.report;

import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Annotations in GitHub Actions: one workflow command a problem, as described in <a
 * href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow commands for GitHub
 * Actions</a>.
 */
public record GithubFormat() implements Diagnostic.Format {
    @Override
    public String format(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(GithubFormat::command).collect(Collectors.joining());
    }

    private static String command(Diagnostic diagnostic) {
        return "::" + command(diagnostic.severity()) + " " + place(diagnostic.span()) + ",title="
                + property(diagnostic.code()) + "::" + data(message(diagnostic)) + "\n";
    }

    private static String command(Severity severity) {
        return severity == Severity.HINT ? "notice" : severity.toString();
    }

    /** GitHub shows columns only of a place within one line. */
    private static String place(SourceSpan span) {
        String file = "file=" + property(span.file());
        if (!span.positioned()) {
            return file;
        }
        String lines = file + ",line=" + span.startLine() + ",endLine=" + span.endLine();
        return span.startLine() == span.endLine()
                ? lines + ",col=" + span.startColumn() + ",endColumn=" + span.endColumn()
                : lines;
    }

    private static String message(Diagnostic diagnostic) {
        StringBuilder message = new StringBuilder(diagnostic.message());
        diagnostic
                .fix()
                .map(Fix::advice)
                .ifPresent(advice -> message.append('\n').append(advice));
        diagnostic
                .related()
                .forEach(related ->
                        message.append('\n').append(related.span()).append(": ").append(related.message()));
        return message.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
