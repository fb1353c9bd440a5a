package io.questionbank.cli;

import io.questionbank.author.release.Publication;
import io.questionbank.author.text.Counted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down which ids a bank has released. */
@Command(
        name = "publish",
        header = "Writes the ids of a bank's questions and exercises to published-ids.txt, before a release.",
        description = {
            "",
            "Ids are only ever added. From then on 'check' reports each that is gone, for learners' records name it.",
            "",
            "Exits with 1 if the bank has errors; with --check also if there are ids to add.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  question-bank publish src/main/bank",
            "  question-bank publish --check src/main/bank    in a release: fails if the file is not up to date"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class PublishCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Path folder;

    @Option(names = "--check", description = "Write nothing; fail if there are ids to add.")
    private boolean check;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Output output = Output.of(spec);
        Publication publication = Publication.of(folder);
        String added = Counted.of(publication.added(), "id");
        if (publication.added() == 0) {
            output.out().println(publication.file() + " is up to date");
            return 0;
        }
        if (check) {
            output.out()
                    .println(publication.file() + " lacks " + added + "; run 'question-bank publish " + folder
                            + "' and commit the file");
            return Failures.FINDINGS;
        }
        publication.write();
        output.out().println("added " + added + " to " + publication.file());
        return 0;
    }
}
