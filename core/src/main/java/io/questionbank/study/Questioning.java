package io.questionbank.study;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.Difficulty;
import io.questionbank.model.FollowUp;
import io.questionbank.model.FollowUp.Strength;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.study.Interview.Asked;
import io.questionbank.study.Interview.Turn;
import io.questionbank.study.Interview.Why;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chooses what to ask next.
 *
 * @param questions to choose from, in the order in which the seed prefers them
 * @param level of the interview
 */
record Questioning(Map<QuestionId, Question> questions, Difficulty level) {
    static Questioning of(List<Question> questions, Difficulty level, long seed) {
        List<Question> sorted = questions.stream()
                .distinct()
                .sorted(Comparator.comparing(Question::id))
                .toList();
        Map<QuestionId, Question> shuffled = new LinkedHashMap<>();
        SplitMix64.of(seed, "interview")
                .pick(sorted.size(), sorted)
                .forEach(question -> shuffled.put(question.id(), question));
        return new Questioning(Collections.unmodifiableMap(shuffled), level);
    }

    Question opening(Duration time) {
        return questions.values().stream()
                .filter(question -> fits(question, time))
                .min(Comparator.comparingInt(this::distance))
                .orElseThrow(() -> new IllegalArgumentException(
                        "an interview of " + time + " with " + questions.size() + " questions"
                                + shortest().map(s -> ", the shortest of " + s).orElse("")
                                + "; expected time for one of them at least"));
    }

    private Optional<Duration> shortest() {
        return questions.values().stream().map(Question::time).min(Comparator.naturalOrder());
    }

    private static boolean fits(Question question, Duration time) {
        return question.time().compareTo(time) <= 0;
    }

    /** {@return how far a question is from the level; of two as far from it the easier one is nearer} */
    private int distance(Question question) {
        int harder = question.difficulty().compareTo(level);
        return harder > 0 ? 2 * harder : -2 * harder - 1;
    }

    /** {@return the question after these turns; none when there is none left that fits into the time} */
    Optional<Asked> next(List<Turn> turns, Duration time) {
        Set<QuestionId> past = new HashSet<>();
        turns.forEach(turn -> past.add(turn.question().id()));
        Map<QuestionId, Question> left = new LinkedHashMap<>(questions);
        left.values().removeIf(question -> past.contains(question.id()) || !fits(question, time));
        return followUp(turns.get(turns.size() - 1), left).or(() -> newObjectives(turns, left));
    }

    private static Optional<Asked> followUp(Turn turn, Map<QuestionId, Question> left) {
        List<QuestionId> preferred = List.copyOf(left.keySet());
        return calledFor(turn)
                .flatMap(alternatives -> alternatives.stream()
                        .filter(followUp -> left.containsKey(followUp.question()))
                        .min(Comparator.comparingInt(followUp -> preferred.indexOf(followUp.question())))
                        .stream())
                .findFirst()
                .map(followUp -> new Asked(
                        left.get(followUp.question()),
                        new Why.Followed(turn.question().id(), followUp),
                        0));
    }

    /** {@return the follow-ups that a reply calls for, most urgent first; those of one list are as urgent as each other} */
    private static Stream<List<FollowUp>> calledFor(Turn turn) {
        Stream<List<FollowUp>> missed = turn.verdict().missed().stream()
                .sorted(Comparator.comparingInt(KeyPoint::weight).reversed())
                .map(point -> missed(turn.question(), point));
        Stream<List<FollowUp>> after = turn.strength().stream().map(strength -> after(turn.question(), strength));
        boolean stepBack = turn.strength().equals(Optional.of(Strength.WEAK));
        return (stepBack ? Stream.of(after, missed) : Stream.of(missed, after)).flatMap(Function.identity());
    }

    private static List<FollowUp> missed(Question question, KeyPoint point) {
        return question.followUps().stream()
                .filter(followUp -> followUp instanceof FollowUp.Missed missed
                        && missed.missed().equals(point.id()))
                .toList();
    }

    private static List<FollowUp> after(Question question, Strength strength) {
        return question.followUps().stream()
                .filter(followUp -> followUp instanceof FollowUp.After after && after.after() == strength)
                .toList();
    }

    private Optional<Asked> newObjectives(List<Turn> turns, Map<QuestionId, Question> left) {
        Set<String> known = new HashSet<>();
        turns.forEach(turn -> objectives(turn.question()).forEach(known::add));
        return left.values().stream()
                .min(Comparator.<Question>comparingLong(question -> -unknown(question, known))
                        .thenComparingInt(this::distance))
                .map(question -> new Asked(question, new Why.Coverage(), 0));
    }

    private static long unknown(Question question, Set<String> known) {
        return objectives(question)
                .filter(objective -> !known.contains(objective))
                .count();
    }

    /** {@return the objectives of a question under names that no other topic has} */
    private static Stream<String> objectives(Question question) {
        return question.objectives().stream()
                .distinct()
                .map(objective -> question.id().topic() + "/" + objective);
    }
}
