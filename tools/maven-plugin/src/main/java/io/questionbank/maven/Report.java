package io.questionbank.maven;

import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.SourceSpan;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells what is wrong with a bank in the form of the compiler, whose places consoles and editors lead to. */
final class Report {
    private final List<Diagnostic> diagnostics;

    Report(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void to(Log log) {
        for (Diagnostic diagnostic : diagnostics) {
            String line = line(diagnostic);
            switch (diagnostic.severity()) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case HINT -> log.info(line);
            }
        }
    }

    /** Fails the build where there is an error. */
    void requireNoError() throws MojoFailureException {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        if (errors > 0) {
            throw new MojoFailureException("the bank has " + errors + (errors == 1 ? " error" : " errors")
                    + "; 'question-bank explain CODE' tells more about a code in square brackets");
        }
    }

    private static String line(Diagnostic diagnostic) {
        return place(diagnostic.span()) + " " + diagnostic.message() + " [" + diagnostic.code() + "]"
                + diagnostic.fix().map(Fix::advice).map("; "::concat).orElse("");
    }

    private static String place(SourceSpan span) {
        return span.positioned() ? span.file() + ":[" + span.startLine() + "," + span.startColumn() + "]" : span.file();
    }
}
