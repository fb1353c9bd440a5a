package io.questionbank.validate;

import io.questionbank.validate.Diagnostic.Severity;
import java.util.stream.Stream;

/**
 * Something that must hold of every bank, or should.
 *
 * <pre>{@code LoadResult result = BankLoader.of(source).with(new EveryPromptIsAQuestion()).load();}</pre>
 *
 * A rule is stateless, never throws on content, and looks at each item a bounded number of times.
 */
public interface Rule {
    /** {@return the code of its diagnostics: kebab-case, permanent} */
    String code();

    /** {@return how much it matters when the rule is broken} */
    Severity severity();

    /**
     * {@return every place where the rule is broken}
     *
     * @param scope what to look at
     */
    Stream<Finding> check(Scope scope);
}
