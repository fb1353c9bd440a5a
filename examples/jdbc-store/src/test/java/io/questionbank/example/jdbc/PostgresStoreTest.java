package io.questionbank.example.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The store on a PostgreSQL server of its own, where PostgreSQL is installed; in each of the isolations that writers may have. */
class PostgresStoreTest {
    private static PostgresServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> programs = PostgresServer.programs();
        Assumptions.assumeTrue(programs.isPresent(), "PostgreSQL is not installed");
        server = PostgresServer.start(programs.get());
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    @Nested
    class ReadCommitted implements StoreContract {
        private final DataSource database = Database.at(server.url("read committed"));

        @Override
        public DataSource database() {
            return database;
        }
    }

    @Nested
    class Serializable implements StoreContract {
        private final DataSource database = Database.at(server.url("serializable"));

        @Override
        public DataSource database() {
            return database;
        }
    }
}
