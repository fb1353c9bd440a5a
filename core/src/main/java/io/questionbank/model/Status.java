package io.questionbank.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/** Where a question is in its life: drafted, final, or retired. A released question is retired, never deleted. */
public sealed interface Status {
    /** The question is part of the bank. */
    Status FINAL = new Final();

    /** The question is being written; queries never show it. */
    Status DRAFT = new Draft();

    /** Part of the bank; there is only {@link Status#FINAL}. */
    record Final() implements Status {}

    /** Being written; there is only {@link Status#DRAFT}. */
    record Draft() implements Status {}

    /**
     * Out of use; queries show it only when asked to.
     *
     * @param supersededBy the question to ask instead, where there is one
     * @param reason why it was retired
     */
    record Retired(
            Optional<QuestionId> supersededBy, @NotBlank String reason) implements Status {
        public Retired {
            Objects.requireNonNull(supersededBy, "supersededBy");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
