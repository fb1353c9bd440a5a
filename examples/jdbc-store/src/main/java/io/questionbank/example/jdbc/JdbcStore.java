package io.questionbank.example.jdbc;

import io.questionbank.study.LearnerStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * What one learner did, in a table that holds that of all learners. Stores of one learner may be open in many programs: a program
 * that comes second waits, or where the database does not make it wait, tries again.
 */
public final class JdbcStore implements LearnerStore {
    private final Transactions transactions;
    private final String learner;

    /**
     * The store of a learner.
     *
     * @param database with the tables of {@link Database}
     * @param learner whatever tells learners apart, 200 characters at most
     */
    public JdbcStore(DataSource database, String learner) {
        this.transactions = new Transactions(database);
        this.learner = Objects.requireNonNull(learner, "learner");
    }

    @Override
    public void append(List<? extends Event> events) throws IOException {
        List<String> rows = events.stream().map(Event::json).toList();
        transactions.run(connection -> insert(connection, rows));
    }

    private int insert(Connection connection, List<String> events) throws SQLException {
        long number = take(connection, events.size());
        try (PreparedStatement insert =
                connection.prepareStatement("insert into learner_event (learner, number, event) values (?, ?, ?)")) {
            for (String event : events) {
                number++;
                insert.setString(1, learner);
                insert.setLong(2, number);
                insert.setString(3, event);
                insert.addBatch();
            }
            return insert.executeBatch().length;
        }
    }

    /** {@return the last number before the ones that are taken; other writers wait for the row until these are committed} */
    private long take(Connection connection, int count) throws SQLException {
        if (change(connection, "update learner set events = events + ? where id = ?", count) == 0) {
            change(connection, "insert into learner (events, id) values (?, ?)", count);
        }
        try (PreparedStatement select = connection.prepareStatement("select events from learner where id = ?")) {
            select.setString(1, learner);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1) - count;
            }
        }
    }

    private int change(Connection connection, String sql, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, count);
            statement.setString(2, learner);
            return statement.executeUpdate();
        }
    }

    @Override
    public History read() throws IOException {
        return transactions.run(this::select);
    }

    private History select(Connection connection) throws SQLException {
        List<Event> events = new ArrayList<>();
        List<Damage> damage = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select number, event from learner_event where learner = ? order by number")) {
            select.setString(1, learner);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    try {
                        events.add(Event.of(rows.getString("event")));
                    } catch (IllegalArgumentException unreadable) {
                        damage.add(new Damage(rows.getLong("number"), unreadable.getMessage()));
                    }
                }
            }
        }
        return new History(events, damage);
    }

    /** Does nothing: connections are open while something is done, no longer. */
    @Override
    public void close() {}
}
