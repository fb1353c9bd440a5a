package io.questionbank.load;

import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Severity;
import java.util.List;

/** A bank has errors; the message is the report. */
public final class InvalidBankException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    InvalidBankException(List<Diagnostic> diagnostics) {
        super(message(diagnostics));
        this.diagnostics = diagnostics;
    }

    private static String message(List<Diagnostic> diagnostics) {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        return "the bank has " + errors + (errors == 1 ? " error" : " errors") + "\n"
                + Diagnostic.Format.TEXT.format(diagnostics);
    }

    /** {@return all problems of the bank; none in an exception that was serialized, whose message still has them} */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }
}
