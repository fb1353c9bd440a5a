package io.questionbank.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command {@code question-bank}. */
public final class Main {
    /** Kept here, for a logger that nothing holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs the command and ends the process: with 0 if all is well, 1 if the bank needs mending, 2 if the command does, 3 if the
     * tool itself is at fault.
     *
     * @param arguments as on the command line
     */
    public static void main(String[] arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        PrintWriter out = writer(FileDescriptor.out, false);
        PrintWriter err = writer(FileDescriptor.err, true);
        int code =
                QuestionBankCommand.commandLine(out, err, Terminal.ofProcess()).execute(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** A terminal says which characters it shows; a file or a pipe gets UTF-8, whatever the locale. */
    private static PrintWriter writer(FileDescriptor to, boolean lineByLine) {
        Charset charset = Terminal.console().map(Console::charset).orElse(StandardCharsets.UTF_8);
        return new PrintWriter(new FileOutputStream(to), lineByLine, charset);
    }
}
