package io.questionbank.cli;

import io.questionbank.author.write.ProjectNames;
import io.questionbank.author.write.Starter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a bank. */
@Command(
        name = "new",
        header = "Writes a Maven project with a small complete bank, to start from.",
        description = {
            "",
            "Asks nothing: what is not given follows from the name of the folder. Overwrites nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  question-bank new git-basics",
            "  question-bank new --name 'Git Basics' --group com.example --package com.example.git banks/git"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder to write, absent or empty.")
    private Path folder;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Of the bank and of the artifact, such as git-basics. Permanent.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Of the bank as a reader sees it, such as 'Git Basics'.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--group", paramLabel = "GROUP", description = "Of the artifact in Maven. Default: org.example.")
    private Optional<String> group = Optional.empty();

    @Option(names = "--package", paramLabel = "PACKAGE", description = "Of Java, also the name of the module.")
    private Optional<String> javaPackage = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Output.of(spec).out();
        String last = folder.toAbsolutePath().normalize().getFileName().toString();
        ProjectNames names = ProjectNames.of(last, id, name, group, javaPackage);
        for (String file : new Starter(names).write(folder)) {
            out.println("wrote " + folder.resolve(file));
        }
        out.println();
        out.println("The bank '" + names.id() + "' is in " + folder.resolve("src/main/bank") + ". Next:");
        out.println("  question-bank check " + folder.resolve("src/main/bank"));
        out.println("  mvn -f " + folder + " verify");
        return 0;
    }
}
