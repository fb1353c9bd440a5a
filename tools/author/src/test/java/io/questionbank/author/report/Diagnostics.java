package io.questionbank.author.report;

import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Problems of every shape, in the folder {@code bank}. */
final class Diagnostics {
    static final SourceSpan KEY = new SourceSpan(
            "bank/topics/a, b%/q.yaml", 9, 5, 9, 11, Optional.of(new SourceSpan.Excerpt("    anwser: ^x", 1)));
    static final SourceSpan LINES = new SourceSpan("bank/bank.yaml", 2, 1, 4, 3, Optional.empty());

    static final Diagnostic WITH_REPLACEMENT = new Diagnostic(
            "unknown-key",
            Severity.ERROR,
            KEY,
            "unknown key 'anwser': 100% wrong",
            Optional.of(Fix.didYouMean("answer")),
            List.of());
    static final Diagnostic RELATED = new Diagnostic(
            "duplicate-id",
            Severity.WARNING,
            LINES,
            "twice",
            Optional.of(Fix.advice("delete one")),
            List.of(new Diagnostic.Related(KEY, "first found here")));
    static final Diagnostic UNPOSITIONED = new Diagnostic(
            "of-my-own", Severity.HINT, SourceSpan.unpositioned("bank"), "missing", Optional.empty(), List.of());

    static final List<Diagnostic> ALL = List.of(WITH_REPLACEMENT, RELATED, UNPOSITIONED);

    private Diagnostics() {}
}
