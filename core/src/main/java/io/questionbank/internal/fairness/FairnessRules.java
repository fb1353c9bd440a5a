package io.questionbank.internal.fairness;

import io.questionbank.validate.Rule;
import java.util.List;

/** The editorial rules on grading. */
public final class FairnessRules {
    public static final List<Rule> ALL = List.of(
            new UncoveredKeyPoint(),
            new RewardedMistake(),
            new IndistinctKeyPoints(),
            new MisgradedReply(),
            new SimilarQuestion());

    private FairnessRules() {}
}
