package io.questionbank.internal.rules;

import io.questionbank.validate.Rule;
import java.util.List;

/** The rules without which a bank cannot be used. */
public final class RequiredRules {
    public static final List<Rule> ALL = List.of(
            new DuplicateId(),
            new UnknownTopic(),
            new AbsentTopic(),
            new UnknownQuestion(),
            new UnknownKeyPoint(),
            new UnknownMistake(),
            new PrerequisiteCycle(),
            new WrongAnswerKey(),
            new LinesOutsideCode());

    private RequiredRules() {}
}
