package io.questionbank.study;

import io.questionbank.grade.Grade;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Scoring;
import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeReview.Category;
import io.questionbank.model.CodeReview.Decoy;
import io.questionbank.model.CodeReview.Finding;
import io.questionbank.model.CodeReview.Lines;
import io.questionbank.model.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Code to review, one piece after the other: the learner says which lines are wrong, and then sees what was found and missed, the
 * code mended, and why. It never changes; each review gives the next session.
 *
 * <pre>{@code
 * CodeReviewSession session = CodeReviewSession.begin(bank.questions().list(), Scoring.partial(), 42);
 * CandidateView shown = session.shown().orElseThrow();
 * session = session.review(List.of(Remark.on(7, "the scaler has seen the test data")));
 * Feedback feedback = session.feedback().get(0);
 * }</pre>
 *
 * <p>The same questions and seed give the same code in the same order.
 */
public final class CodeReviewSession {
    /**
     * What a learner says is wrong.
     *
     * @param lines where, within the code
     * @param category what it is about, where the learner says so; it has no say in the grade
     * @param words what is wrong there, to be held against the finding's explanation; may be empty, and is not graded
     */
    public record Remark(Lines lines, Optional<Category> category, String words) {
        public Remark {
            Objects.requireNonNull(lines, "lines");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(words, "words");
        }

        /**
         * {@return a remark without a category}
         *
         * @param line 1-based
         * @param words what is wrong there
         */
        public static Remark on(int line, String words) {
            return new Remark(new Lines(line, line), Optional.empty(), words);
        }
    }

    /**
     * A finding and the remark that hit it.
     *
     * @param finding what is wrong
     * @param remark what the learner said
     */
    public record Found(Finding finding, Remark remark) {
        public Found {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(remark, "remark");
        }

        /** {@return whether the remark names the finding's category} */
        public boolean namesTheCategory() {
            return remark.category().equals(Optional.of(finding.category()));
        }
    }

    /**
     * A remark that hit no finding.
     *
     * @param remark what the learner said
     * @param decoy what is there that looks wrong and is not
     */
    public record FalseAlarm(Remark remark, Optional<Decoy> decoy) {
        public FalseAlarm {
            Objects.requireNonNull(remark, "remark");
            Objects.requireNonNull(decoy, "decoy");
        }
    }

    /**
     * A line of the code beside the mended code.
     *
     * @param edit what became of it
     * @param text without its end
     */
    public record Change(Edit edit, String text) {
        /** What became of a line. */
        public enum Edit {
            /** It stays. */
            KEPT,
            /** It is gone in the mended code. */
            REMOVED,
            /** The mended code alone has it. */
            ADDED
        }

        public Change {
            Objects.requireNonNull(edit, "edit");
            Objects.requireNonNull(text, "text");
        }

        /** {@return the line as in a diff: behind a minus, a plus or a space} */
        @Override
        public String toString() {
            return switch (edit) {
                        case KEPT -> " ";
                        case REMOVED -> "-";
                        case ADDED -> "+";
                    }
                    + text;
        }
    }

    /**
     * What a learner sees after the review.
     *
     * @param exercise with its key and its explanation
     * @param grade with recall and precision; a review without a remark counts as left out
     * @param found the findings that were hit, in the order of the remarks
     * @param missed the others
     * @param falseAlarms the remarks that hit nothing
     */
    public record Feedback(
            CodeReview exercise, Grade grade, List<Found> found, List<Finding> missed, List<FalseAlarm> falseAlarms) {
        public Feedback {
            Objects.requireNonNull(exercise, "exercise");
            Objects.requireNonNull(grade, "grade");
            found = List.copyOf(found);
            missed = List.copyOf(missed);
            falseAlarms = List.copyOf(falseAlarms);
        }

        /** {@return the code and the mended code in one, line by line} */
        public List<Change> diff() {
            return LineDiff.of(exercise.code(), exercise.fixed());
        }
    }

    /**
     * What was found in one category.
     *
     * @param category the category
     * @param findings how many there were in the code reviewed
     * @param found how many of these a remark hit
     * @param falseAlarms how many remarks that hit nothing named it
     */
    public record Summary(Category category, int findings, int found, int falseAlarms) {
        public Summary {
            Objects.requireNonNull(category, "category");
        }
    }

    private final List<CodeReview> exercises;
    private final Scoring scoring;
    private final long seed;
    private final List<Feedback> feedback;

    private CodeReviewSession(List<CodeReview> exercises, Scoring scoring, long seed, List<Feedback> feedback) {
        this.exercises = exercises;
        this.scoring = scoring;
        this.seed = seed;
        this.feedback = List.copyOf(feedback);
    }

    /**
     * {@return a session that shows the first code}
     *
     * @param questions whose code reviews are taken, such as the result of a query; their order has no say
     * @param scoring how a review is graded
     * @param seed of the order
     */
    public static CodeReviewSession begin(List<Question> questions, Scoring scoring, long seed) {
        Objects.requireNonNull(scoring, "scoring");
        List<CodeReview> sorted = questions.stream()
                .flatMap(question -> question.exercises().stream())
                .filter(CodeReview.class::isInstance)
                .map(CodeReview.class::cast)
                .distinct()
                .sorted(Comparator.comparing(CodeReview::id))
                .toList();
        List<CodeReview> shuffled = SplitMix64.of(seed, "code review").pick(sorted.size(), sorted);
        return new CodeReviewSession(shuffled, scoring, seed, List.of());
    }

    /** {@return the code to review now; nothing once all is reviewed} */
    public Optional<CandidateView> shown() {
        return left() == 0 ? Optional.empty() : Optional.of(CandidateView.of(now(), seed));
    }

    /** {@return how many pieces of code there are yet to review, with the one shown} */
    public int left() {
        return exercises.size() - feedback.size();
    }

    /**
     * {@return the session after a review, which shows the next code}
     *
     * @param remarks what the learner says is wrong; none leaves the code out
     * @throws IllegalArgumentException if there is a remark on a line that the code does not have
     * @throws IllegalStateException if all is reviewed
     */
    public CodeReviewSession review(List<Remark> remarks) {
        List<Feedback> after = new ArrayList<>(feedback);
        after.add(feedback(now(), remarks));
        return new CodeReviewSession(exercises, scoring, seed, after);
    }

    private CodeReview now() {
        if (left() == 0) {
            throw new IllegalStateException("all code is reviewed; expected no call once shown() is empty");
        }
        return exercises.get(feedback.size());
    }

    private Feedback feedback(CodeReview exercise, List<Remark> remarks) {
        Reply.ToCodeReview reply =
                new Reply.ToCodeReview(remarks.stream().map(Remark::lines).toList());
        List<Optional<Finding>> hits = reply.hits(exercise, scoring);
        List<Found> found = new ArrayList<>();
        List<FalseAlarm> falseAlarms = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            Remark remark = remarks.get(i);
            hits.get(i)
                    .ifPresentOrElse(
                            finding -> found.add(new Found(finding, remark)),
                            () -> falseAlarms.add(new FalseAlarm(remark, decoy(exercise, remark))));
        }
        List<Finding> missed = exercise.findings().stream()
                .filter(finding -> !hits.contains(Optional.of(finding)))
                .toList();
        return new Feedback(exercise, reply.grade(exercise, scoring), found, missed, falseAlarms);
    }

    private static Optional<Decoy> decoy(CodeReview exercise, Remark remark) {
        return exercise.decoys().stream()
                .filter(decoy -> decoy.lines().first() <= remark.lines().first()
                        && remark.lines().last() <= decoy.lines().last())
                .findFirst();
    }

    /** {@return what came of each review, the first one first} */
    public List<Feedback> feedback() {
        return feedback;
    }

    /** {@return what was found so far in each category that the code or a remark had} */
    public List<Summary> summary() {
        return List.of(Category.values()).stream()
                .map(this::summary)
                .filter(summary -> summary.findings() + summary.falseAlarms() > 0)
                .toList();
    }

    private Summary summary(Category category) {
        int findings = 0;
        int found = 0;
        int falseAlarms = 0;
        for (Feedback review : feedback) {
            findings += (int) review.exercise().findings().stream()
                    .filter(finding -> finding.category() == category)
                    .count();
            found += (int) review.found().stream()
                    .filter(hit -> hit.finding().category() == category)
                    .count();
            falseAlarms += (int) review.falseAlarms().stream()
                    .filter(alarm -> alarm.remark().category().equals(Optional.of(category)))
                    .count();
        }
        return new Summary(category, findings, found, falseAlarms);
    }
}
