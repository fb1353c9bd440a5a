package io.questionbank.author.run;

import io.questionbank.author.run.Ending.How;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process to be run within limits: of time, after which it and all it started are killed, and of output.
 *
 * @param command and its arguments
 * @param variables of its environment; of those of this process it gets only the ones without which nothing starts
 * @param folder in which it runs
 * @param limit the most time it may take
 */
record Program(List<String> command, Map<String, String> variables, Path folder, Duration limit) {
    static final int MOST_OUTPUT = 1 << 20;

    private static final List<String> KEPT = List.of("PATH", "SystemRoot");
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    /** A thread for each stream: a process writes to both at once. They never keep this process alive. */
    private static final Executor READERS = task -> {
        Thread thread = new Thread(task, "output of a program");
        thread.setDaemon(true);
        thread.start();
    };

    Ending run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.putAll(variables);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            CompletableFuture<byte[]> output = read(process.getInputStream(), process);
            CompletableFuture<byte[]> errors = read(process.getErrorStream(), process);
            boolean inTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!inTime) {
                kill(process);
            }
            return ending(process, inTime, last(output), last(errors));
        } finally {
            kill(process);
        }
    }

    private static CompletableFuture<byte[]> read(InputStream stream, Process process) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        byte[] bytes = stream.readNBytes(MOST_OUTPUT + 1);
                        if (bytes.length > MOST_OUTPUT) {
                            kill(process);
                        }
                        return bytes;
                    } catch (IOException e) {
                        throw new UncheckedIOException("cannot read what a program writes", e);
                    }
                },
                READERS);
    }

    /** By its handle, for {@link Process#destroyForcibly} closes the streams as well, whether they were read or not. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
    }

    /** {@return what a stream held; nothing where a process that got away holds it open still} */
    private static Optional<byte[]> last(CompletableFuture<byte[]> stream) throws IOException, InterruptedException {
        try {
            return Optional.of(stream.get(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private static Ending ending(Process process, boolean inTime, Optional<byte[]> output, Optional<byte[]> errors)
            throws InterruptedException {
        String printed = text(output);
        String complaints = text(errors);
        if (tooMuch(output) || tooMuch(errors)) {
            return new Ending(How.TOO_MUCH_OUTPUT, 0, printed, complaints);
        }
        if (!inTime || output.isEmpty() || errors.isEmpty()) {
            return new Ending(How.OUT_OF_TIME, 0, printed, complaints);
        }
        return new Ending(How.BY_ITSELF, process.waitFor(), printed, complaints);
    }

    private static boolean tooMuch(Optional<byte[]> bytes) {
        return bytes.filter(some -> some.length > MOST_OUTPUT).isPresent();
    }

    private static String text(Optional<byte[]> bytes) {
        return bytes.map(some -> new String(some, StandardCharsets.UTF_8)).orElse("");
    }
}
