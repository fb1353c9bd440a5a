package io.questionbank.author.run;

import java.util.List;

/**
 * How a process ended.
 *
 * @param how it ended
 * @param code its exit code, where it ended by itself
 * @param output what it wrote to standard output
 * @param errors what it wrote to standard error
 */
record Ending(How how, int code, String output, String errors) {
    private static final int FIRST_SIGNAL = 129;
    private static final int SHOWN_LINES = 12;

    /** The ways to end. */
    enum How {
        BY_ITSELF,
        OUT_OF_TIME,
        TOO_MUCH_OUTPUT
    }

    boolean well() {
        return how == How.BY_ITSELF && code == 0;
    }

    /** {@return whether the system ended it, as it does a process that breaks the rules of memory} */
    boolean crashed() {
        return how == How.BY_ITSELF && code >= FIRST_SIGNAL;
    }

    /** {@return the last line on standard error, which mostly says what went wrong} */
    String lastError() {
        List<String> lines = errorLines();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
    }

    /** {@return the last few lines on standard error} */
    List<String> shownErrors() {
        List<String> lines = errorLines();
        return lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
    }

    private List<String> errorLines() {
        return errors.stripTrailing().lines().toList();
    }
}
