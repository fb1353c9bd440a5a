package io.questionbank.example.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.model.Choice;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.Exercise;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import io.questionbank.study.Blueprint;
import io.questionbank.study.CandidateView;
import io.questionbank.study.TestForm;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 42})
    void whoKnowsEverythingPasses(long seed) throws IOException {
        TestForm form = form(Main.SCREENING, seed);
        String keys = form.items().stream().map(SessionTest::key).collect(Collectors.joining("\n"));
        String screen = screen(form, keys, Duration.ZERO);
        assertThat(form.items())
                .allSatisfy(item -> assertThat(screen).contains(item.prompt().plain()));
        assertThat(screen)
                .contains("\nPassed with 100 %.\n  100 % of ")
                .doesNotContain("believes", "Study next")
                .endsWith("\n" + form.coordinates() + "\n");
    }

    @Test
    void whoRepliesNothingHearsWhatToStudy() throws IOException {
        TestForm form = form(Main.SCREENING, 42);
        String screen = screen(form, "", Duration.ZERO);
        assertThat(screen).contains("\nNot passed with 0 %.\n  0 % of ", "\nStudy next:\n");
        assertThat(form.items())
                .allSatisfy(item -> assertThat(screen)
                        .contains("\n  "
                                + BANK.requireQuestion(item.exercise().question())
                                        .prompt()
                                        .plain()));
    }

    @Test
    void aChoiceThatShowsAMistakeIsReportedInWords() throws IOException {
        TestForm form = form(Blueprint.of("Choices", 20).kind(SingleChoice.class, 20), 42);
        String keys = form.items().stream()
                .map(item -> numbers(item, choice -> choice.mistake().isPresent())
                        .findFirst()
                        .orElse(""))
                .collect(Collectors.joining("\n"));
        assertThat(screen(form, keys, Duration.ZERO)).contains("\n  believes: ");
    }

    @Test
    void whatCannotBeReadIsAskedForAgain() throws IOException {
        TestForm form = form(Blueprint.of("One", 1).kind(SingleChoice.class, 1), 42);
        String key = key(form.items().get(0));
        assertThat(screen(form, "the first\n99\n" + key, Duration.ZERO))
                .contains("choose one> \nGive numbers from 1 to ")
                .contains("Passed with 100 %.");
    }

    @Test
    void aReplyAfterTheTimeDoesNotCount() throws IOException {
        TestForm form = form(Main.SCREENING, 42);
        String keys = form.items().stream().map(SessionTest::key).collect(Collectors.joining("\n"));
        assertThat(screen(form, keys, Duration.ofMinutes(5)))
                .contains("4. ", "The time is up.", "Not passed with 60 %.")
                .doesNotContain("\n5. ");
    }

    private static TestForm form(Blueprint blueprint, long seed) {
        return TestForm.of(BANK, BANK.questions().in("rnn-sequences").list(), blueprint, seed);
    }

    /** {@return what the screen shows while somebody types, who takes so long for each item} */
    private static String screen(TestForm form, String keys, Duration each) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Instant noon = Instant.parse("2026-01-05T12:00:00Z");
        Iterator<Instant> times = Stream.iterate(noon, time -> time.plus(each)).iterator();
        try (PrintStream screen = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new Session(BANK, form, new Watch(times), new BufferedReader(new StringReader(keys)), screen).run();
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** {@return what to type for full marks} */
    private static String key(CandidateView item) {
        Exercise exercise = BANK.requireExercise(item.exercise());
        if (exercise instanceof Numeric numeric) {
            return Double.toString(numeric.answer());
        } else if (exercise instanceof ShortText text) {
            return text.answers().get(0);
        } else if (exercise instanceof CodeOutput output) {
            return output.output().replace("\n", "\\n");
        } else if (exercise instanceof Ordering ordering) {
            return ordering.items().stream()
                    .map(thing -> number(item, thing.id()))
                    .collect(Collectors.joining(" "));
        }
        return numbers(item, Choice::correct).collect(Collectors.joining(", "));
    }

    private static Stream<String> numbers(CandidateView item, Predicate<Choice> wanted) {
        Exercise exercise = BANK.requireExercise(item.exercise());
        List<Choice> choices =
                exercise instanceof SingleChoice single ? single.choices() : ((MultipleChoice) exercise).choices();
        return choices.stream().filter(wanted).map(choice -> number(item, choice.id()));
    }

    private static String number(CandidateView item, String option) {
        List<String> ids = item.options().stream().map(CandidateView.Option::id).toList();
        return Integer.toString(ids.indexOf(option) + 1);
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
