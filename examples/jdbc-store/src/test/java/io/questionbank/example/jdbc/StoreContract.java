package io.questionbank.example.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.LearnerStore;
import io.questionbank.study.LearnerStore.Damage;
import io.questionbank.study.LearnerStore.Event;
import io.questionbank.study.LearnerStore.History;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What holds of the store on any database. */
interface StoreContract {
    Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    /** {@return the database, the same one each time} */
    DataSource database();

    @Test
    default void whatWasAppendedIsReadInItsOrderByAnotherStore() throws IOException {
        String learner = someone();
        Event badge = Event.of("{\"kind\":\"org.example.badge\",\"at\":\"2026-01-05T09:00:00Z\",\"in\":\"gold ✓ 金\"}");
        Event long64 = Event.of(badge.json().replace("gold", "g".repeat(65_000)));
        try (LearnerStore store = store(learner)) {
            assertThat(store.read()).isEqualTo(new History(List.of(), List.of()));
            store.append(review(1));
            store.append(List.of(badge, review(2), long64));
            store.append(List.of());
        }
        assertThat(store(learner).read())
                .isEqualTo(new History(List.of(review(1), badge, review(2), long64), List.of()));
    }

    @Test
    default void learnersAreApart() throws IOException {
        String one = someone();
        String other = someone();
        store(one).append(review(1));
        store(other).append(review(2));
        assertThat(store(one).read().events()).containsExactly(review(1));
        assertThat(store(other).read().events()).containsExactly(review(2));
    }

    @Test
    default void manyProgramsOfOneLearnerLoseNothing() throws Exception {
        String learner = someone();
        int programs = 4;
        int appends = 25;
        ExecutorService threads = Executors.newFixedThreadPool(programs);
        List<Callable<Integer>> work = IntStream.range(0, programs)
                .<Callable<Integer>>mapToObj(program -> () -> {
                    for (int i = 0; i < appends; i++) {
                        store(learner).append(List.of(review(program * 1000 + i), review(program * 1000 + 500 + i)));
                    }
                    return appends;
                })
                .toList();
        for (Future<Integer> done : threads.invokeAll(work)) {
            assertThat(done.get()).isEqualTo(appends);
        }
        threads.shutdown();
        List<Integer> numbers =
                store(learner).read().reviews().stream().map(Review::revision).toList();
        assertThat(numbers).hasSize(programs * appends * 2).doesNotHaveDuplicates();
        for (int i = 0; i < numbers.size(); i += 2) {
            assertThat(numbers.get(i + 1)).as("of one append").isEqualTo(numbers.get(i) + 500);
        }
        for (int program = 1; program <= programs; program++) {
            int from = program * 1000 - 999;
            assertThat(numbers.stream().filter(number -> number >= from && number < from + 500))
                    .as("in their order")
                    .isSorted()
                    .hasSize(appends);
        }
    }

    @Test
    default void whatFailsToSerializeIsTriedAgain() throws IOException {
        String learner = someone();
        new JdbcStore(FailingCommits.of(database(), "40001", 3), learner).append(List.of(review(1), review(2)));
        assertThat(store(learner).read().events()).containsExactly(review(1), review(2));
    }

    @Test
    default void whatFailsKeepsNothing() throws IOException {
        String learner = someone();
        assertThatIOException()
                .isThrownBy(() -> new JdbcStore(FailingCommits.of(database(), "53100", 1), learner)
                        .append(List.of(review(1), review(2))))
                .withMessageContaining("at attempt 1: no commit");
        assertThat(store(learner).read().events()).isEmpty();
    }

    @Test
    default void aRowThatCannotBeReadIsReportedWithItsNumber() throws IOException, SQLException {
        String learner = someone();
        store(learner).append(List.of(review(1), review(2), review(3)));
        try (Connection connection = database().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update learner_event set event = '{\"kind\":3}' where learner = ? and number = 2")) {
            update.setString(1, learner);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        assertThat(store(learner).read())
                .isEqualTo(new History(
                        List.of(review(1), review(3)), List.of(new Damage(2, "column 9: a number; expected a text"))));
    }

    private LearnerStore store(String learner) {
        return new JdbcStore(database(), learner);
    }

    private static String someone() {
        return UUID.randomUUID().toString();
    }

    private static Review review(int number) {
        return new Review(
                QuestionId.of("rnn-sequences/lstm-gates"), number + 1, Rating.GOOD, MONDAY.plusSeconds(number));
    }
}
