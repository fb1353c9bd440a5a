package io.questionbank.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says what goes on when it takes long and a person waits. */
final class Progress {
    private static final int PATIENCE_SECONDS = 2;

    /** What may take long. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private Progress() {}

    /**
     * {@return what the work results in}
     *
     * @param name of the work, such as {@code checking src/main/bank}
     */
    static <T, E extends Exception> T of(String name, Output output, Work<T, E> work) throws E {
        if (!output.terminal().present()) {
            return work.run();
        }
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
        try {
            clock.schedule(() -> tell(name, output), PATIENCE_SECONDS, TimeUnit.SECONDS);
            return work.run();
        } finally {
            clock.shutdownNow();
        }
    }

    private static void tell(String name, Output output) {
        output.err().println(name + " ...");
        output.err().flush();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
