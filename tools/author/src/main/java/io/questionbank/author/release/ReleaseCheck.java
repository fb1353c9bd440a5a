package io.questionbank.author.release;

import java.util.Optional;

/**
 * Whether the number of a release says what changed.
 *
 * @param changes since the release before
 * @param before the number of that release, where it is known
 * @param now the number of this one, where it is known
 */
public record ReleaseCheck(Changes changes, Optional<ReleaseNumber> before, Optional<ReleaseNumber> now) {
    /** {@return the check of a release} @param before the release before @param now this one */
    public static ReleaseCheck of(ReleasedBank before, ReleasedBank now) {
        return new ReleaseCheck(Changes.between(before.bank(), now.bank()), before.number(), now.number());
    }

    /** {@return the least number that this release may have, where that of the one before is known} */
    public Optional<ReleaseNumber> least() {
        return before.map(number -> number.after(changes.least()));
    }

    /** {@return what is wrong with the number; nothing where one of the two is not known} */
    public Optional<String> fault() {
        return least().flatMap(least -> now.filter(number -> !number.isAtLeast(least))
                .map(number -> "version " + number + " after " + before.orElseThrow() + " declares less than the "
                        + changes.least() + " changes in it; expected " + least + " at least"));
    }
}
