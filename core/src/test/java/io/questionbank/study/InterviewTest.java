package io.questionbank.study;

import static io.questionbank.model.Difficulty.ADVANCED;
import static io.questionbank.model.Difficulty.BEGINNER;
import static io.questionbank.model.Difficulty.INTERMEDIATE;
import static io.questionbank.model.FollowUp.Strength.STRONG;
import static io.questionbank.model.FollowUp.Strength.WEAK;
import static io.questionbank.study.InterviewBank.TWO_MINUTES;
import static io.questionbank.study.InterviewBank.after;
import static io.questionbank.study.InterviewBank.asked;
import static io.questionbank.study.InterviewBank.begin;
import static io.questionbank.study.InterviewBank.missed;
import static io.questionbank.study.InterviewBank.plain;
import static io.questionbank.study.InterviewBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.study.Interview.Plan;
import io.questionbank.study.Interview.Prompt;
import io.questionbank.study.Interview.Turn;
import io.questionbank.study.Interview.Why;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {
    private static final Question GATES = question("gates", INTERMEDIATE)
            .followUps(List.of(
                    after(STRONG, "deeper"),
                    after(WEAK, "basics"),
                    missed("second", "on-second"),
                    missed("first", "on-first")))
            .build();
    private static final Question[] AROUND_GATES = {
        GATES,
        plain("deeper", ADVANCED),
        plain("basics", BEGINNER),
        plain("on-first", BEGINNER),
        plain("on-second", BEGINNER),
        plain("elsewhere", ADVANCED, "count")
    };

    @ParameterizedTest
    @CsvSource({"junior, basics", "mid, gates", "senior, deeper"})
    void opensAtTheLevelOfThePlan(String level, String opening) {
        Duration hour = Duration.ofHours(1);
        Plan plan = switch (level) {
            case "junior" -> Plan.junior(hour);
            case "mid" -> Plan.mid(hour);
            default -> Plan.senior(hour);
        };
        Question[] questions = {GATES, plain("deeper", ADVANCED), plain("basics", BEGINNER)};
        assertThat(asked(begin(plan, 1, questions))).isEqualTo(opening);
    }

    @Test
    void opensWithTheNearestLevelThatThereIsAndWithTheEasierOfTwo() {
        assertThat(asked(begin(1, plain("hard", ADVANCED), plain("easy", BEGINNER))))
                .isEqualTo("easy");
        assertThat(asked(begin(Plan.senior(TWO_MINUTES), 1, GATES, plain("easy", BEGINNER))))
                .isEqualTo("gates");
    }

    /** The follow-ups of {@link #GATES} that are asked before each other, by what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alpha and beta.                     | deeper",
                "Alpha.                              | on-second deeper",
                "Alpha. The moon is made of cheese.  | on-second",
                "Beta.                               | basics on-first",
                "Hm.                                 | basics on-first on-second"
            })
    void theReplyCallsForTheNextQuestion(String reply, String called) {
        List<Question> left = new ArrayList<>(Arrays.asList(AROUND_GATES));
        for (String name : called.split(" ")) {
            Interview next = openedWithGates(left).reply(reply, TWO_MINUTES);
            assertThat(asked(next)).isEqualTo(name);
            left.removeIf(question -> question.id().equals(QuestionId.of("rnn/" + name)));
        }
        assertThat(asked(openedWithGates(left).reply(reply, TWO_MINUTES))).isEqualTo("elsewhere");
    }

    private static Interview openedWithGates(List<Question> questions) {
        return begin(1, questions.toArray(Question[]::new));
    }

    @Test
    void whoPassesIsAskedForTheBasics() {
        Interview next = begin(1, AROUND_GATES).skip(Duration.ofSeconds(5));

        assertThat(asked(next)).isEqualTo("basics");
        assertThat(next.turns().get(0).reply()).isEmpty();
        assertThat(next.turns().get(0).credit()).hasValue(0);
    }

    @Test
    void withoutAFollowUpTheNextBringsInTheMostNewObjectives() {
        Interview begun = begin(
                1,
                plain("first", INTERMEDIATE, "count"),
                plain("two-known", BEGINNER, "count"),
                plain("one-new", BEGINNER, "count", "compare"),
                plain("two-new", ADVANCED, "compute", "choose"));

        Interview second = begun.reply(InterviewBank.STRONG, TWO_MINUTES);
        Interview third = second.reply(InterviewBank.STRONG, TWO_MINUTES);
        Interview fourth = third.reply(InterviewBank.STRONG, TWO_MINUTES);

        assertThat(Stream.of(begun, second, third, fourth).map(InterviewBank::asked))
                .containsExactly("first", "two-new", "one-new", "two-known");
        assertThat(second.reply("", TWO_MINUTES).turns().get(1).why()).isEqualTo(new Why.Coverage());
    }

    @Test
    void noQuestionComesTwiceAndEachComesWhereThereIsTime() {
        for (long seed = 0; seed < 100; seed++) {
            Interview interview = begin(seed, AROUND_GATES);
            Set<String> asked = new HashSet<>();
            while (interview.prompt().isPresent()) {
                assertThat(asked.add(asked(interview))).isTrue();
                String reply = seed % 2 == 0 ? InterviewBank.WEAK : InterviewBank.STRONG;
                interview = interview.reply(reply, TWO_MINUTES);
            }
            assertThat(asked).hasSize(AROUND_GATES.length);
        }
    }

    @Test
    void whatDoesNotFitIntoTheTimeLeftIsNotAsked() {
        Question longOne =
                question("long", INTERMEDIATE).time(Duration.ofMinutes(9)).build();
        Plan plan = Plan.mid(Duration.ofMinutes(10));
        for (long seed = 0; seed < 20; seed++) {
            Interview interview = begin(plan, seed, GATES, longOne, plain("other", ADVANCED));
            boolean longFirst = asked(interview).equals("long");
            Interview next = interview.reply("", Duration.ofMinutes(longFirst ? 9 : 2));
            assertThat(asked(next)).isEqualTo(longFirst ? "" : "other");
        }
    }

    @Test
    void aReplyThatRunsOverTheTimeCountsAndIsTheLast() {
        Interview over = begin(Plan.mid(Duration.ofMinutes(5)), 1, AROUND_GATES)
                .reply(InterviewBank.STRONG, Duration.ofHours(1));

        assertThat(over.prompt()).isEmpty();
        assertThat(over.timeLeft()).isZero();
        assertThat(over.turns().get(0).credit()).hasValue(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> over.reply("More.", TWO_MINUTES))
                .withMessageContaining("over after 1 questions");
    }

    @Test
    void hintsComeOneByOneAndEachTakesASixthOfTheCredit() {
        Interview begun = begin(1, AROUND_GATES);
        Interview once = begun.hint();
        Interview twice = once.hint();

        assertThat(begun.prompt().orElseThrow().hints()).isEmpty();
        assertThat(once.prompt().orElseThrow().hints()).containsExactly(Markdown.of("Think."));
        assertThat(once.prompt().orElseThrow().hintsLeft()).isEqualTo(1);
        assertThat(credit(begun)).isEqualTo(1);
        assertThat(credit(once)).isCloseTo(5 / 6.0, within(1e-9));
        assertThat(credit(twice)).isCloseTo(4 / 6.0, within(1e-9));
        assertThatIllegalStateException().isThrownBy(twice::hint).withMessageContaining("no more than 2 hints");
    }

    private static double credit(Interview interview) {
        Turn turn = interview.reply(InterviewBank.STRONG, TWO_MINUTES).turns().get(0);
        return turn.credit().orElseThrow();
    }

    @Test
    void aQuestionKnowsWhyItWasAsked() {
        Interview over = begin(1, AROUND_GATES).skip(TWO_MINUTES).skip(TWO_MINUTES);

        assertThat(over.turns())
                .extracting(Turn::why)
                .containsExactly(new Why.Opening(), new Why.Followed(GATES.id(), after(WEAK, "basics")));
    }

    @Test
    void theSeedAloneDecidesWhatIsLeftToChance() {
        Question[] questions = IntStream.range(0, 8)
                .mapToObj(i -> plain("q" + i, INTERMEDIATE))
                .toArray(Question[]::new);
        Question[] reversed =
                IntStream.range(0, 8).mapToObj(i -> questions[7 - i]).toArray(Question[]::new);
        Set<List<String>> orders = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            assertThat(order(begin(seed, questions))).isEqualTo(order(begin(seed, reversed)));
            orders.add(order(begin(seed, questions)));
        }
        assertThat(orders).hasSize(50);
    }

    /** If this fails, interviews that were held cannot be followed again: never change what is expected here. */
    @Test
    void theSameSeedGivesTheSameInterviewForEver() {
        Question[] questions = IntStream.range(0, 8)
                .mapToObj(i -> plain("q" + i, INTERMEDIATE))
                .toArray(Question[]::new);
        assertThat(order(begin(42, questions))).containsExactly("q0", "q6", "q5", "q3", "q4", "q7", "q2", "q1");
    }

    private static List<String> order(Interview begun) {
        List<String> order = new ArrayList<>();
        for (Interview i = begun; i.prompt().isPresent(); i = i.reply("", TWO_MINUTES)) {
            order.add(asked(i));
        }
        return order;
    }

    @Test
    void tooLittleTimeForAnyQuestionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begin(Plan.mid(Duration.ofMinutes(1)), 1, AROUND_GATES))
                .withMessageContaining("the shortest of PT2M");
        assertThatIllegalArgumentException().isThrownBy(() -> Plan.mid(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begin(1, AROUND_GATES).reply("", Duration.ofSeconds(-1)));
    }

    @Test
    void whatTheCandidateSeesHoldsNoKey() {
        Prompt prompt = begin(1, AROUND_GATES).hint().prompt().orElseThrow();

        assertThat(prompt.toString()).contains("Well, gates?", "Think.").doesNotContainIgnoringCase("secret");
        assertThat(reachable(Prompt.class, new HashSet<>()))
                .containsExactlyInAnyOrder(
                        int.class.getName(),
                        String.class.getName(),
                        Duration.class.getName(),
                        List.class.getName(),
                        Markdown.class.getName(),
                        Prompt.class.getName(),
                        QuestionId.class.getName(),
                        "io.questionbank.model.TopicId");
    }

    /** {@return the names of all types that a record is made of} */
    private static Set<String> reachable(Type type, Set<String> seen) {
        if (type instanceof ParameterizedType generic) {
            reachable(generic.getRawType(), seen);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> reachable(argument, seen));
        } else if (seen.add(type.getTypeName()) && type instanceof Class<?> c && c.isRecord()) {
            Arrays.stream(c.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> reachable(component, seen));
        }
        return seen;
    }
}
