package io.questionbank.cli;

import io.questionbank.author.RefusedException;
import io.questionbank.bank.UnknownIdException;
import io.questionbank.load.InvalidBankException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people what went wrong, and the shell with what code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** The bank needs mending: it has errors, a file is not formatted, or formatting would lose a comment. */
    static final int FINDINGS = 1;

    /** The command needs mending: what was asked for cannot be done. */
    static final int REFUSED = 2;

    /** The tool itself is at fault. */
    static final int FAULT = 3;

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String message = e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : e.getMessage();
        command.getErr().println("question-bank: " + message);
        command.getErr()
                .println("'" + command.getCommandSpec().qualifiedName()
                        + " --help' shows what can be asked, with examples");
        return REFUSED;
    }

    private static String unknown(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        boolean command = !e.getCommandLine().getSubcommands().isEmpty();
        String kind = e.isUnknownOption() ? "option" : command ? "command" : "place for an argument";
        return "no " + kind + " '" + argument + "'"
                + e.getSuggestions().stream()
                        .map(near -> near.substring(near.lastIndexOf(' ') + 1))
                        .findFirst()
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof InvalidBankException) {
            command.getErr().print("question-bank: " + e.getMessage());
            return FINDINGS;
        }
        if (e instanceof RefusedException || e instanceof UnknownIdException) {
            command.getErr().println("question-bank: " + e.getMessage());
            return REFUSED;
        }
        if (e instanceof IOException failure) {
            command.getErr().println("question-bank: " + reason(failure));
            return REFUSED;
        }
        command.getErr()
                .println("question-bank: this is a fault of the tool, not of what you asked; please report it with:");
        e.printStackTrace(command.getErr());
        return FAULT;
    }

    /** The exceptions of the file system say the file alone. */
    static String reason(IOException e) {
        if (!(e instanceof FileSystemException failure)) {
            return "reading or writing failed: " + e.getMessage();
        }
        String file = "'" + failure.getFile() + "'";
        if (e instanceof NoSuchFileException) {
            return "no file or folder " + file + "; expected its folder to exist";
        }
        if (e instanceof AccessDeniedException) {
            return "may not read or write " + file + "; expected permission to";
        }
        if (e instanceof FileAlreadyExistsException) {
            return file + " is in the way; expected a folder, or nothing";
        }
        return "cannot read or write " + file + (failure.getReason() == null ? "" : ": " + failure.getReason());
    }
}
