package io.questionbank.study;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Judge;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Verdict;
import io.questionbank.model.Difficulty;
import io.questionbank.model.FollowUp;
import io.questionbank.model.FollowUp.Strength;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A job interview: a question, a reply in the candidate's own words, the question that the reply calls for, and so on until the
 * time is used. It never changes; each step gives the next interview.
 *
 * <pre>{@code
 * Interview interview = Interview.begin(bank, questions, Plan.mid(Duration.ofMinutes(20)), Judge.byPhrases("en"), 42);
 * while (interview.prompt().isPresent()) {
 *     show(interview.prompt().get());
 *     interview = interview.reply(text, took);
 * }
 * Scorecard card = interview.scorecard();
 * }</pre>
 *
 * <p>It opens at the plan's level. After a {@linkplain Strength#WEAK weak} reply comes one of the follow-ups that the question
 * has for such a reply, else one for a key point that was missed; after any other reply first one for a missed key point, those
 * of the heaviest first, and after a {@linkplain Strength#STRONG strong} one else a follow-up for such a reply. Where the
 * question has none, the next is the one with the most objectives that were not asked for yet, the nearest to the level first.
 * The seed decides where that leaves a choice. No question comes twice, none that is not among the questions given, and none
 * whose {@linkplain Question#time() time} is longer than the time left: when there is no other, the interview is over.
 *
 * <p>The same questions, plan, judge, seed and replies give the same interview.
 */
public final class Interview {
    /**
     * What an interview is to be like.
     *
     * @param level where it opens, and what the {@linkplain Scorecard recommendation} is for
     * @param time for all replies together
     */
    public record Plan(Difficulty level, Duration time) {
        public Plan {
            Objects.requireNonNull(level, "level");
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("an interview of " + time + "; expected more than no time");
            }
        }

        /**
         * {@return the plan of an interview for a junior position}
         *
         * @param time for all replies together
         */
        public static Plan junior(Duration time) {
            return new Plan(Difficulty.BEGINNER, time);
        }

        /**
         * {@return the plan of an interview for a position that takes some practice}
         *
         * @param time for all replies together
         */
        public static Plan mid(Duration time) {
            return new Plan(Difficulty.INTERMEDIATE, time);
        }

        /**
         * {@return the plan of an interview for a senior position}
         *
         * @param time for all replies together
         */
        public static Plan senior(Duration time) {
            return new Plan(Difficulty.ADVANCED, time);
        }
    }

    /**
     * What the candidate may see: there is no key in it, so that none can leak however it is sent to a client.
     *
     * @param number of the question in this interview, from 1
     * @param question its id
     * @param prompt what is asked
     * @param hints those given so far
     * @param hintsLeft how many more there are
     * @param timeLeft for this and all further replies
     */
    public record Prompt(
            int number, QuestionId question, Markdown prompt, List<Markdown> hints, int hintsLeft, Duration timeLeft) {
        public Prompt {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(prompt, "prompt");
            hints = List.copyOf(hints);
            Objects.requireNonNull(timeLeft, "timeLeft");
        }
    }

    /** Why a question was asked. */
    public sealed interface Why {
        /** It opened the interview. */
        record Opening() implements Why {}

        /**
         * The reply before it called for it.
         *
         * @param on the question replied to
         * @param followUp what that question has for such a reply
         */
        record Followed(QuestionId on, FollowUp followUp) implements Why {
            public Followed {
                Objects.requireNonNull(on, "on");
                Objects.requireNonNull(followUp, "followUp");
            }
        }

        /** There was no follow-up, and this was the question that brought in the most new objectives. */
        record Coverage() implements Why {}
    }

    /**
     * A question and what came of it.
     *
     * @param question what was asked
     * @param why it was asked
     * @param hints how many were given
     * @param took how long the reply took
     * @param reply none if the candidate passed
     * @param verdict which key points the reply covers and which mistakes it makes, with quotes
     */
    public record Turn(
            Question question, Why why, int hints, Duration took, Optional<Reply.FreeText> reply, Verdict verdict) {
        private static final double STRONG = 0.7;
        private static final double WEAK = 0.4;
        private static final double HINTS_TO_NOTHING = 6;

        public Turn {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(took, "took");
            Objects.requireNonNull(reply, "reply");
            Objects.requireNonNull(verdict, "verdict");
        }

        /**
         * {@return what the reply is worth, 0 to 1: the share of the weight of the key points that it covers, less a sixth of
         * that for each hint, so that all three leave half; empty where no key point could be judged}
         */
        public OptionalDouble credit() {
            OptionalDouble share = verdict.share();
            return share.isEmpty()
                    ? share
                    : OptionalDouble.of(share.getAsDouble() * (1 - Math.min(1, hints / HINTS_TO_NOTHING)));
        }

        /**
         * {@return strong from a credit of 0.7 without a mistake, weak below 0.4; nothing between them, nor where no key point
         * could be judged}
         */
        public Optional<Strength> strength() {
            if (credit().isEmpty()) {
                return Optional.empty();
            }
            double credit = credit().getAsDouble();
            if (credit < WEAK) {
                return Optional.of(Strength.WEAK);
            }
            return credit >= STRONG && verdict.mistakes().isEmpty() ? Optional.of(Strength.STRONG) : Optional.empty();
        }
    }

    /** What is being asked. */
    record Asked(Question question, Why why, int hints) {}

    private final QuestionBank bank;
    private final Questioning questioning;
    private final Plan plan;
    private final Judge judge;
    private final List<Turn> turns;
    private final Optional<Asked> asked;

    private Interview(
            QuestionBank bank,
            Questioning questioning,
            Plan plan,
            Judge judge,
            List<Turn> turns,
            Optional<Asked> asked) {
        this.bank = bank;
        this.questioning = questioning;
        this.plan = plan;
        this.judge = judge;
        this.turns = List.copyOf(turns);
        this.asked = asked;
    }

    /**
     * {@return an interview whose first question is asked}
     *
     * @param bank that the questions are from
     * @param questions to choose from, such as the result of a query; their order has no say
     * @param plan what the interview is to be like
     * @param judge of the replies
     * @param seed of all that is left to chance
     * @throws IllegalArgumentException if the plan has too little time for any of the questions
     */
    public static Interview begin(QuestionBank bank, List<Question> questions, Plan plan, Judge judge, long seed) {
        Objects.requireNonNull(judge, "judge");
        Questioning questioning = Questioning.of(questions, plan.level(), seed);
        Question opening = questioning.opening(plan.time());
        Asked first = new Asked(opening, new Why.Opening(), 0);
        return new Interview(
                Objects.requireNonNull(bank, "bank"), questioning, plan, judge, List.of(), Optional.of(first));
    }

    /** {@return what to show the candidate; nothing when the interview is over} */
    public Optional<Prompt> prompt() {
        return asked.map(now -> {
            List<Markdown> hints = now.question().hints();
            return new Prompt(
                    turns.size() + 1,
                    now.question().id(),
                    now.question().prompt(),
                    hints.subList(0, now.hints()),
                    hints.size() - now.hints(),
                    timeLeft());
        });
    }

    /**
     * {@return the interview with one more hint to the question; each lowers what the reply is {@linkplain Turn#credit() worth}}
     *
     * @throws IllegalStateException if there is no further hint, or the interview is over
     */
    public Interview hint() {
        Asked now = now();
        if (now.hints() == now.question().hints().size()) {
            throw new IllegalStateException("'" + now.question().id() + "' has no more than " + now.hints()
                    + " hints; expected no call once hintsLeft is 0");
        }
        Asked hinted = new Asked(now.question(), now.why(), now.hints() + 1);
        return new Interview(bank, questioning, plan, judge, turns, Optional.of(hinted));
    }

    /**
     * {@return the interview after a reply, its next question asked}
     *
     * <p>A reply counts also where it took longer than the time left; it is the last one then.
     *
     * @param text in the candidate's own words
     * @param took how long it took from the question's being shown, hints included
     * @throws IllegalStateException if the interview is over
     */
    public Interview reply(String text, Duration took) {
        Reply.FreeText reply = Reply.freeText(text);
        return after(Optional.of(reply), judge.judge(now().question(), reply), took);
    }

    /**
     * {@return the interview after the candidate has passed on the question, its next one asked}
     *
     * @param took how long that took
     * @throws IllegalStateException if the interview is over
     */
    public Interview skip(Duration took) {
        Question question = now().question();
        List<Verdict.Covered> nothing = List.of();
        Verdict missed = new Verdict(question.id(), nothing, question.answer().keyPoints(), List.of(), List.of());
        return after(Optional.empty(), missed, took);
    }

    private Interview after(Optional<Reply.FreeText> reply, Verdict verdict, Duration took) {
        if (took.isNegative()) {
            throw new IllegalArgumentException("a reply that took " + took + "; expected no less than no time");
        }
        Asked now = now();
        Turn turn = new Turn(now.question(), now.why(), now.hints(), took, reply, verdict);
        List<Turn> after = new ArrayList<>(turns);
        after.add(turn);
        return new Interview(
                bank,
                questioning,
                plan,
                judge,
                after,
                questioning.next(after, timeLeft().minus(took)));
    }

    private Asked now() {
        return asked.orElseThrow(() -> new IllegalStateException(
                "the interview is over after " + turns.size() + " questions; expected no call once prompt() is empty"));
    }

    /** {@return the questions that have been replied to or passed on, in their order} */
    public List<Turn> turns() {
        return turns;
    }

    /** {@return the plan's time without that of the replies so far; never less than none} */
    public Duration timeLeft() {
        Duration left = plan.time();
        for (Turn turn : turns) {
            left = left.minus(turn.took());
        }
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** {@return how the candidate has done so far} */
    public Scorecard scorecard() {
        return Scorecard.of(bank, plan, turns);
    }
}
