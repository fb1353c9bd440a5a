package io.questionbank.example.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Does work in a transaction, again where another transaction came in between. */
final class Transactions {
    private static final int MOST_ATTEMPTS = 40;
    private static final int LONGEST_PAUSE_IN_MILLISECONDS = 100;

    /** Serialization failure, PostgreSQL's deadlock, and a key that another writer was first to use. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "23505");

    /** What is to be done; it may be done more than once, and only the last time counts. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    /**
     * {@return what the work returns, once it is committed}
     *
     * @throws IOException if it could not be done, or not be seen whether it was
     */
    <T> T run(Work<T> work) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (!TRY_AGAIN.contains(e.getSQLState()) || attempt == MOST_ATTEMPTS) {
                    throw new IOException("the database refused, at attempt " + attempt + ": " + e.getMessage(), e);
                }
                pause(attempt);
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** Waits for a while that differs, so that those who met do not meet again. */
    private static void pause(int attempt) throws IOException {
        try {
            int longest = Math.min(1 << Math.min(attempt, 10), LONGEST_PAUSE_IN_MILLISECONDS);
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before the database could be asked again", e);
        }
    }
}
