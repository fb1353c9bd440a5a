package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.Fields;
import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.FollowUp;
import io.questionbank.model.QuestionId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Fix;
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

    static final Shape<FollowUp> SHAPE = Shape.of("follow-up", FollowUpShape::build, AFTER, MISSED, QUESTION);

    private FollowUpShape() {}

    private static Optional<FollowUp> build(Fields<FollowUp> fields, Context context) {
        if (fields.has(AFTER) == fields.has(MISSED)) {
            return context.reject(
                    fields.has(AFTER) ? Code.CONFLICTING_KEYS : Code.MISSING_KEY,
                    fields.keySpan(MISSED),
                    "this follow-up has "
                            + (fields.has(AFTER) ? "both 'after' and 'missed'" : "neither 'after' nor 'missed'")
                            + "; expected one of them",
                    Fix.advice("say when it is asked: after a strong or a weak reply, or when a key point was missed"));
        }
        QuestionId question = fields.get(QUESTION);
        return fields.has(AFTER)
                ? fields.find(AFTER).map(after -> new FollowUp.After(after, question))
                : fields.find(MISSED).map(missed -> new FollowUp.Missed(missed, question));
    }
}
