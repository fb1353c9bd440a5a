package io.questionbank.study;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Judge;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.FollowUp;
import io.questionbank.model.FollowUp.Strength;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.study.Interview.Plan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Questions for interviews. Who says {@code alpha} covers key point {@code first}, of weight 7, who says {@code beta} covers
 * {@code second}, of weight 3, and who says that the moon is made of cheese makes a mistake.
 */
final class InterviewBank {
    static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    static final String STRONG = "Alpha and beta.";
    static final String MIDDLING = "Alpha. The moon is made of cheese.";
    static final String WEAK = "Beta.";
    static final Mistake CHEESE = new Mistake(
            "cheese", Markdown.of("The moon is made of cheese."), Markdown.of("It is made of secret rock."));
    private static final KeyPoint FIRST = point("first", 7, "alpha");
    private static final KeyPoint SECOND = point("second", 3, "beta");

    private InterviewBank() {}

    private static KeyPoint point(String id, int weight, String word) {
        return new KeyPoint(id, Markdown.of("Secret " + id), weight, List.of(List.of(word)));
    }

    /** {@return a question that takes two minutes} */
    static Question.Builder question(String name, Difficulty difficulty) {
        Answer answer = new Answer(
                Markdown.of("Secretly."),
                Optional.empty(),
                List.of(SECOND, FIRST),
                List.of(CHEESE),
                List.of(),
                List.of(),
                List.of());
        return Question.builder(QuestionId.of("rnn/" + name), "Well, " + name + "?")
                .difficulty(difficulty)
                .time(TWO_MINUTES)
                .hints(List.of(Markdown.of("Think."), Markdown.of("Think of Greek.")))
                .answer(answer);
    }

    static Question plain(String name, Difficulty difficulty, String... objectives) {
        return question(name, difficulty).objectives(Arrays.asList(objectives)).build();
    }

    static FollowUp after(Strength strength, String name) {
        return new FollowUp.After(strength, QuestionId.of("rnn/" + name));
    }

    static FollowUp missed(String point, String name) {
        return new FollowUp.Missed(point, QuestionId.of("rnn/" + name));
    }

    /** {@return an interview of an hour for a position that takes some practice} */
    static Interview begin(long seed, Question... questions) {
        return begin(Plan.mid(Duration.ofHours(1)), seed, questions);
    }

    static Interview begin(Plan plan, long seed, Question... questions) {
        QuestionBank bank = TestBank.bank(questions);
        return Interview.begin(bank, Arrays.asList(questions), plan, Judge.byPhrases("en"), seed);
    }

    /** {@return the name of the question asked now, or nothing} */
    static String asked(Interview interview) {
        return interview.prompt().map(prompt -> prompt.question().name()).orElse("");
    }
}
