package io.questionbank.author.release;

import io.questionbank.author.release.Ledger.Kind;
import io.questionbank.model.Topic;
import io.questionbank.model.Topic.Objective;
import java.util.function.Function;

/** What became of a topic that both releases have, but for its questions. */
final class TopicChanges {
    private static final Kind TAG = new Kind("tag", Bump.PATCH);
    private static final Kind OBJECTIVE = new Kind("objective", Bump.MINOR);

    private TopicChanges() {}

    static void compare(Topic before, Topic after, Ledger ledger) {
        String id = before.id().toString();
        if (before.planned() != after.planned()) {
            ledger.add(
                    id,
                    after.planned() ? Bump.MAJOR : Bump.MINOR,
                    after.planned() ? "only planned, and had questions" : "has questions now, and was only planned");
        }
        ledger.compare(id, before.tags(), after.tags(), TAG, Function.identity(), (old, kept) -> {});
        ledger.compare(id, before.objectives(), after.objectives(), OBJECTIVE, Objective::id, (old, kept) -> {
            if (!old.equals(kept)) {
                ledger.add(id, Bump.PATCH, "objective '" + old.id() + "' is worded anew");
            }
        });
        ledger.compare(id, before, after, Bump.PATCH, "name", Topic::name);
        ledger.compare(id, before, after, Bump.PATCH, "summary", Topic::summary);
        ledger.compare(id, before, after, Bump.PATCH, "difficulty", Topic::difficulty);
        ledger.compare(id, before, after, Bump.PATCH, "prerequisites", Topic::prerequisites);
        ledger.compare(id, before, after, Bump.PATCH, "related topics", Topic::related);
    }
}
