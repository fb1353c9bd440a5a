package io.questionbank.example.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server in a folder of its own, which goes when it is stopped. */
final class PostgresServer {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programs;
    private final String folder;
    private final int port;

    private PostgresServer(Path programs, String folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** {@return the folder with the newest version's programs, as Debian installs them} */
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .map(version -> version.resolve("bin"));
        }
    }

    static PostgresServer start(Path programs) throws IOException, InterruptedException {
        String folder = run(List.of("mktemp", "-d", "/tmp/learners-XXXXXX")).strip();
        PostgresServer server = new PostgresServer(programs, folder, freePort());
        server.run("initdb", "-D", folder, "-U", "learners", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        String options = "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder;
        server.run("pg_ctl", "-D", folder, "-w", "-l", folder + "/log", "-o", options, "start");
        return server;
    }

    /** {@return the address of the database for transactions of an isolation} */
    String url(String isolation) {
        String options = "-c default_transaction_isolation=" + isolation.replace(" ", "\\ ");
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=learners&options="
                + URLEncoder.encode(options, StandardCharsets.UTF_8).replace("+", "%20");
    }

    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "-D", folder, "-m", "immediate", "-w", "stop");
        run(List.of("rm", "-r", folder));
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        run(command);
    }

    /** {@return what a command prints; the server refuses to run as root} */
    private static String run(List<String> command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(IS_ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        whole.addAll(command);
        Path output = Files.createTempFile("output", ".txt");
        int exit = new ProcessBuilder(whole)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String printed = Files.readString(output);
        Files.delete(output);
        if (exit != 0) {
            throw new IOException(whole + " ended with " + exit + ": " + printed);
        }
        return printed;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
