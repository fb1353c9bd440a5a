package io.questionbank.author.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs trials, some at a time. */
record Trials(List<Trial> trials, int atATime) {
    /** What came of a trial. */
    private record Done(int index, Optional<Fault> fault) {}

    /** {@return what came of each, in their order} */
    List<Optional<Fault>> run(CodeRun.Progress progress) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(atATime);
        try {
            CompletionService<Done> running = new ExecutorCompletionService<>(workers);
            for (int i = 0; i < trials.size(); i++) {
                int index = i;
                running.submit(() -> new Done(index, trials.get(index).run()));
            }
            List<Optional<Fault>> faults = new ArrayList<>();
            trials.forEach(trial -> faults.add(Optional.empty()));
            for (int done = 1; done <= trials.size(); done++) {
                Done next = running.take().get();
                faults.set(next.index(), next.fault());
                progress.done(trials.get(next.index()).entry().name(), done, trials.size());
            }
            return faults;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("a program could not be run", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
