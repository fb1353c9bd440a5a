package io.questionbank.example.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Judge;
import io.questionbank.load.BankLoader;
import io.questionbank.model.Question;
import io.questionbank.study.Interview;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();
    private static final List<Question> QUESTIONS =
            BANK.questions().in("rnn-sequences").list();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42})
    void whoKnowsTheAnswersIsRecommended(long seed) throws IOException {
        String replies = "";
        Interview interview = interview(seed);
        while (interview.prompt().isPresent()) {
            String reply = answer(interview);
            replies += reply + "\n";
            interview = interview.reply(reply, Duration.ofMinutes(2));
        }
        assertThat(screen(seed, replies, Duration.ofMinutes(2)))
                .contains("\n4. (4 min 0 s left)", "\n  + ", "Time: 8 min 0 s of 10 min 0 s, hints: 0")
                .contains("\nRecommendation for intermediate level: FOR\n  credit: ");
    }

    @Test
    void whoPassesOnEverythingIsNot() throws IOException {
        assertThat(screen(42, "", Duration.ofMinutes(1)))
                .contains("\n  - ", "\n0 % of ")
                .contains("\nRecommendation for intermediate level: AGAINST\n  credit: 0 %;")
                .doesNotContain("\n  + ");
    }

    @Test
    void aHintIsGivenOnRequestAndCounted() throws IOException {
        Question opening = opening(42);
        String screen = screen(42, "?\n?\n?\n?\n", Duration.ofMinutes(10));

        assertThat(opening.hints())
                .isNotEmpty()
                .allSatisfy(hint -> assertThat(screen).contains("Hint: " + hint.plain()));
        assertThat(screen)
                .contains(
                        "There are no more hints.", "hints: " + opening.hints().size() + "\n");
    }

    @Test
    void aMistakeIsQuotedAndCorrected() throws IOException {
        String claim = opening(42).answer().mistakes().get(0).claim().plain();
        String correction = opening(42).answer().mistakes().get(0).correction().plain();

        assertThat(screen(42, claim + "\n", Duration.ofMinutes(10))).contains("\n  ! \"", "\n    " + correction + "\n");
    }

    private static Interview interview(long seed) {
        return Interview.begin(BANK, QUESTIONS, Main.PLAN, Judge.byPhrases("en"), seed);
    }

    private static Question opening(long seed) {
        return BANK.requireQuestion(interview(seed).prompt().orElseThrow().question());
    }

    /** {@return the model answer to the question asked, in one line} */
    private static String answer(Interview interview) {
        Question asked = BANK.requireQuestion(interview.prompt().orElseThrow().question());
        return (asked.answer().brief().source() + " " + asked.answer().full().orElseThrow()).replace('\n', ' ');
    }

    /** {@return what the screen shows while somebody types, who takes so long for each reply} */
    private static String screen(long seed, String typed, Duration each) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Instant noon = Instant.parse("2026-01-05T12:00:00Z");
        Iterator<Instant> times = Stream.iterate(noon, time -> time.plus(each)).iterator();
        try (PrintStream screen = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new Session(new Watch(times), new BufferedReader(new StringReader(typed)), screen).hold(interview(seed));
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** A clock that moves on each time one looks at it. */
    private static final class Watch extends Clock {
        private final Iterator<Instant> times;

        private Watch(Iterator<Instant> times) {
            this.times = times;
        }

        @Override
        public Instant instant() {
            return times.next();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
