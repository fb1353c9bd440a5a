package io.questionbank.internal.yaml;

import io.questionbank.internal.text.Suggestions;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The problems of one load, {@value Limits#PROBLEMS} at most. */
public final class Problems {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();
    private boolean full;

    public void add(Code code, SourceSpan span, String message) {
        add(code, span, message, Optional.empty());
    }

    public void add(Code code, SourceSpan span, String message, Fix fix) {
        add(code, span, message, Optional.of(fix));
    }

    public void add(Code code, SourceSpan span, String message, Optional<Fix> fix) {
        add(new Diagnostic(code.toString(), code.severity(), span, message, fix, List.of()));
    }

    /** Adds the problem of a word that is none of the candidates, with the one it may have meant. */
    public void add(Code code, SourceSpan span, String message, String word, Collection<String> candidates) {
        add(code, span, message, meant(word, candidates).map(Fix::didYouMean));
    }

    /** {@return the candidate that a word probably means} */
    public Optional<String> meant(String word, Collection<String> candidates) {
        return suggestions.best(word, candidates);
    }

    /** Adds the problem, or notes that it did not fit. */
    public void add(Diagnostic diagnostic) {
        if (found.size() < Limits.PROBLEMS) {
            found.add(diagnostic);
        } else if (!full) {
            full = true;
            Code code = Code.TOO_MANY_PROBLEMS;
            found.add(new Diagnostic(
                    code.toString(),
                    code.severity(),
                    SourceSpan.unpositioned(diagnostic.span().file()),
                    "more than " + Limits.PROBLEMS + " problems; the rest was not collected",
                    Optional.of(Fix.advice("mend these first")),
                    List.of()));
        }
    }

    /** {@return whether further problems would be dropped, so that looking for them is vain} */
    public boolean full() {
        return full;
    }

    public int count() {
        return found.size();
    }

    public List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
