package io.questionbank.example.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.questionbank.model.QuestionId;
import io.questionbank.study.Card.Review;
import io.questionbank.study.Card.Review.Rating;
import io.questionbank.study.LearnerStore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store on H2, in a file. */
class H2StoreTest implements StoreContract {
    @TempDir
    private static Path folder;

    private static DataSource database;

    /** As long as it is open, the database is. */
    private static Connection open;

    @BeforeAll
    static void open() throws SQLException {
        database = Database.at(url("learners"));
        open = database.getConnection();
    }

    @AfterAll
    static void close() throws SQLException {
        open.close();
    }

    @Override
    public DataSource database() {
        return database;
    }

    @Test
    void whatWasKeptIsThereWhenTheDatabaseIsOpenedAgain() throws IOException {
        Review review = new Review(QuestionId.of("rnn-sequences/lstm-gates"), 1, Rating.HARD, MONDAY);
        new JdbcStore(Database.at(url("others")), "anna").append(review);
        assertThat(new JdbcStore(Database.at(url("others")), "anna").read().events())
                .containsExactly(review);
    }

    @Test
    void whatNeverSerializesIsGivenUp() throws IOException {
        Review review = new Review(QuestionId.of("rnn-sequences/lstm-gates"), 1, Rating.HARD, MONDAY);
        assertThatIOException()
                .isThrownBy(() -> new JdbcStore(FailingCommits.of(database, "40001", 1_000), "carl").append(review))
                .withMessageContaining("at attempt 40: no commit");
        assertThat(new JdbcStore(database, "carl").read().events()).isEmpty();
    }

    @Test
    void nothingIsAcknowledgedBeforeItIsWritten() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void aFileOfALearnerIsMovedIntoTheDatabase() throws IOException {
        Path file = folder.resolve("bert.jsonl");
        Review review = new Review(QuestionId.of("rnn-sequences/lstm-gates"), 1, Rating.HARD, MONDAY);
        try (LearnerStore store = LearnerStore.open(file)) {
            store.append(List.of(review, review));
        }
        Main.main(new String[] {url("learners"), "bert", file.toString()});
        assertThat(new JdbcStore(database, "bert").read().events()).containsExactly(review, review);
    }

    private static String url(String name) {
        return "jdbc:h2:" + folder.resolve(name);
    }
}
