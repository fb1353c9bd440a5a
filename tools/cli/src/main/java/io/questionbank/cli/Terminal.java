package io.questionbank.cli;

import io.questionbank.author.text.Style;
import java.io.Console;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * What the output is shown on.
 *
 * @param present whether a person looks on, so that colours and progress make sense
 * @param style with or without colours
 * @param width in characters
 */
record Terminal(boolean present, Style style, int width) {
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 100;

    /** A file or a pipe. */
    static final Terminal NONE = new Terminal(false, Style.PLAIN, USUAL_WIDTH);

    /** {@return what this process writes to; {@code NO_COLOR} and {@code COLUMNS} are heeded} */
    static Terminal ofProcess() {
        if (console().isEmpty()) {
            return NONE;
        }
        Style style = Ansi.AUTO.enabled() ? Style.COLOURED : Style.PLAIN;
        return new Terminal(true, style, width(Optional.ofNullable(System.getenv("COLUMNS"))));
    }

    /** {@return the console, where a person sits at it; some JDKs from 22 on have one for files and pipes too, and say so} */
    static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(console -> {
            try {
                return (boolean) Console.class.getMethod("isTerminal").invoke(console);
            } catch (NoSuchMethodException before22) {
                return true;
            } catch (ReflectiveOperationException e) {
                return false;
            }
        });
    }

    /** {@return the width that the environment tells, within what reads well} */
    static int width(Optional<String> columns) {
        return columns.filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .map(width -> Math.max(LEAST_WIDTH, Math.min(width, MOST_WIDTH)))
                .orElse(USUAL_WIDTH);
    }
}
