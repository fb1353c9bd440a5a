package io.questionbank.validate;

import java.util.List;

/**
 * How a report of problems is written.
 *
 * <pre>{@code System.out.print(DiagnosticFormat.TEXT.format(result.diagnostics()));}</pre>
 */
@FunctionalInterface
public interface DiagnosticFormat {
    /** For people: each problem with the line it is in and a mark under the place; the first 100 and a count of the rest. */
    DiagnosticFormat TEXT = new TextReport(100);

    /**
     * {@return the report, ending in a line break unless it is empty}
     *
     * @param diagnostics the problems, in the order to show
     */
    String format(List<Diagnostic> diagnostics);
}
