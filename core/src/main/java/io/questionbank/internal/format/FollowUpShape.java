package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Condition;
import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.Fields;
import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.FollowUp;
import io.questionbank.model.QuestionId;
import java.util.Optional;

/** A follow-up of a question: after a strong or weak reply, or after one that missed a key point. */
final class FollowUpShape {
    private static final Property<FollowUp, FollowUp.Strength> AFTER = optional(
            "after",
            Types.word(FollowUp.Strength.class),
            followUp -> followUp instanceof FollowUp.After reply ? Optional.of(reply.after()) : Optional.empty());
    private static final Property<FollowUp, String> MISSED = optional(
            "missed",
            Types.kebab(),
            followUp -> followUp instanceof FollowUp.Missed reply ? Optional.of(reply.missed()) : Optional.empty());
    private static final Property<FollowUp, QuestionId> QUESTION =
            required("question", BankTypes.question(), FollowUp::question);

    static final Shape<FollowUp> SHAPE = Shape.of("follow-up", FollowUpShape::build, AFTER, MISSED, QUESTION)
            .where(Condition.exactlyOne(AFTER, MISSED));

    private FollowUpShape() {}

    private static Optional<FollowUp> build(Fields<FollowUp> fields, Context context) {
        QuestionId question = fields.get(QUESTION);
        Optional<FollowUp> after = fields.find(AFTER).map(strength -> new FollowUp.After(strength, question));
        return after.or(() -> fields.find(MISSED).map(point -> new FollowUp.Missed(point, question)));
    }
}
