package io.questionbank.author.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What keeps programs from the network.
 *
 * @param prefix the command that starts another one without network; empty where the system has none
 */
record Isolation(List<String> prefix) {
    static final Isolation NONE = new Isolation(List.of());

    private static final Isolation NAMESPACE = new Isolation(List.of("unshare", "--net", "--map-root-user", "--"));
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    Isolation {
        prefix = List.copyOf(prefix);
    }

    /** {@return a network namespace of its own for each program, where the system lets this process make one} */
    static Isolation ofSystem(Path folder) throws InterruptedException {
        try {
            Ending tried = NAMESPACE.start(List.of("true"), Map.of(), folder, PATIENCE);
            return tried.well() ? NAMESPACE : NONE;
        } catch (IOException noSuchCommand) {
            return NONE;
        }
    }

    boolean offline() {
        return !prefix.isEmpty();
    }

    /** {@return how a command ended, run in a folder with these variables and no others but the path} */
    Ending start(List<String> command, Map<String, String> variables, Path folder, Duration limit)
            throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return new Program(whole, variables, folder, limit).run();
    }
}
