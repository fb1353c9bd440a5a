package io.questionbank.internal.editorial;

import io.questionbank.internal.fairness.FairnessRules;
import io.questionbank.internal.prose.ProseRules;
import io.questionbank.internal.rules.Walk;
import io.questionbank.validate.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that make a bank good. A bank can be used without them. */
public final class EditorialRules {
    private static final List<Rule> OF_ITEMS = List.of(
            new WrongLanguageTag(),
            new WrongLicenseExpression(),
            new WrongIdentifier(),
            new UncitedSource(),
            new Incomplete(),
            new UnusualCount(),
            new UnknownTag(),
            new UnknownObjective(),
            new UnappliedObjective(),
            new HarderPrerequisite(),
            new RepeatedQuestion(),
            new UnreadableClaim(),
            new FalseClaim(),
            new UnverifiedCode(),
            new StaleLock(),
            new ConflictingAnswers(),
            new LetteredChoice(),
            new RepeatedChoice(),
            new AllOfTheAbove(),
            new TellingLength(),
            new LongestChoiceWins());

    public static final List<Rule> ALL = Stream.of(OF_ITEMS, FairnessRules.ALL, ProseRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** The ways through a bank that some of these rules go together. */
    public static final List<Walk<?>> WALKS = List.of(ProseRules.WALK);

    private EditorialRules() {}
}
