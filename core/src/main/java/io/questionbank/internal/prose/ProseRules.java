package io.questionbank.internal.prose;

import io.questionbank.internal.rules.Walk;
import io.questionbank.validate.Rule;
import java.util.List;

/** The editorial rules about single texts. */
public final class ProseRules {
    public static final List<Rule> ALL = List.of(
            new UnusualLength(),
            new BrokenFormula(),
            new UnclosedFence(),
            new RawHtml(),
            new ImageInText(),
            new UnsafeLink(),
            new LiteralEscape(),
            new Placeholder(),
            new CutOffText());

    /** The way through the texts that these rules go together. */
    public static final Walk<?> WALK = new PassageWalk();

    private ProseRules() {}
}
