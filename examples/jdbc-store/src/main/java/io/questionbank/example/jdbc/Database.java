package io.questionbank.example.jdbc;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database that a JDBC address names, with the tables of this program in it. */
final class Database {
    /** Flyway tells at length, each time, that nothing is to be done. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Database() {}

    /**
     * {@return the database, its tables brought up to date}
     *
     * @param url such as {@code jdbc:h2:./learners} or {@code jdbc:postgresql://localhost/learners?user=anna}
     */
    static DataSource at(String url) {
        FLYWAY.setLevel(Level.WARNING);
        DataSource database = url.startsWith("jdbc:h2:") ? h2(url) : postgresql(url);
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    /** Left alone, H2 writes half a second after it has acknowledged, and a program that is killed loses that; nor does it wait long. */
    private static DataSource h2(String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
        return database;
    }

    private static DataSource postgresql(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        return database;
    }
}
