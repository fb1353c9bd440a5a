package io.questionbank.load;

import io.questionbank.load.HostileInput.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One hostile input, loaded.
 *
 * @param input what was loaded
 * @param broken which promises were broken
 * @param millis how long it took
 */
record HostileLoad(HostileInput input, List<String> broken, long millis) {
    /** Five times what is promised, for machines that do other work besides. */
    private static final long MOST_MILLIS = 10_000;

    static HostileLoad of(HostileInput input) throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        try {
            return in(folder, input);
        } finally {
            HostileFolders.deleteTree(folder);
        }
    }

    private static HostileLoad in(Path folder, HostileInput input) throws IOException {
        Made made = input.making().in(folder);
        long start = System.nanoTime();
        LoadResult result = BankLoader.of(made.source()).load();
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<String> broken = LoadingPromises.broken(made, result, input.valid());
        if (millis > MOST_MILLIS) {
            broken.add(millis + " ms");
        }
        return new HostileLoad(input, broken, millis);
    }

    /** Loads all inputs whose names contain the argument, or all; prints one line for each; fails if one fails. */
    public static void main(String... arguments) {
        String filter = arguments.length == 0 ? "" : arguments[0];
        boolean kept = true;
        for (HostileInput input : HostileInputs.all()) {
            if (input.name().contains(filter)) {
                try {
                    HostileLoad load = of(input);
                    System.out.println(load);
                    kept &= load.broken().isEmpty();
                } catch (Throwable e) {
                    System.out.println("FAILED " + input + ": " + e);
                    Arrays.stream(e.getStackTrace()).limit(12).forEach(f -> System.out.println("      at " + f));
                    kept = false;
                }
            }
        }
        System.exit(kept ? 0 : 1);
    }

    /** {@return milliseconds, name, and what is broken} */
    @Override
    public String toString() {
        String line = millis + " ms, " + input;
        return broken.isEmpty()
                ? line
                : line + "\n    " + broken.size() + " BROKEN "
                        + String.join("\n    ", broken.subList(0, Math.min(5, broken.size())));
    }
}
