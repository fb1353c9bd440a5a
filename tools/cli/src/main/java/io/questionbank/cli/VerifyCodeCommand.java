package io.questionbank.cli;

import io.questionbank.author.Check;
import io.questionbank.author.RefusedException;
import io.questionbank.author.report.ColouredFormat;
import io.questionbank.author.run.CodeReport;
import io.questionbank.author.run.CodeRun;
import io.questionbank.author.text.Counted;
import io.questionbank.model.CodeSample.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the code of a bank. */
@Command(
        name = "verify-code",
        header = "Runs the code of a bank and says what does not do as the bank says.",
        description = {
            "",
            "Runs every sample, every program whose output learners are asked for, and the check of every code review, on the"
                    + " faulty code and on the fixed code: each in a process of its own, without network where the system"
                    + " allows that, in the versions that environment.yaml says. What passed is written to verified.lock"
                    + " beside bank.yaml, by which 'check' and the build of the bank know without running it.",
            "",
            "Exits with 0 if all code does what the bank says, 1 if some does not, 2 if the environment is another one.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  question-bank verify-code src/main/bank",
            "  question-bank verify-code --interpreter python=.venv/bin/python src/main/bank",
            "  question-bank verify-code --check src/main/bank    in a build: fails too if verified.lock would change",
            "",
            "To get the environment of the bank's Python:",
            "  question-bank verify-code --requirements python src/main/bank > requirements.txt",
            "  python3 -m venv .venv",
            "  .venv/bin/pip install -r requirements.txt"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class VerifyCodeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder that holds bank.yaml.")
    private Path folder;

    @Option(
            names = "--interpreter",
            paramLabel = "LANGUAGE=PATH",
            description = "What runs the code of a language, instead of the one on the path. May be repeated.")
    private Map<String, Path> interpreters = Map.of();

    @Option(names = "--jobs", paramLabel = "N", description = "Programs at a time. Default: one for each processor.")
    private Optional<Integer> jobs = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "When to stop a program. Default: ${DEFAULT-VALUE}.")
    private long seconds;

    @Option(names = "--check", description = "Write nothing; fail if verified.lock would change.")
    private boolean check;

    @Option(
            names = "--requirements",
            paramLabel = "LANGUAGE",
            description = "Run nothing; print the packages that the code of a language needs.")
    private Optional<String> requirements = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Output output = Output.of(spec);
        if (requirements.isPresent()) {
            environment(requirements.get()).requirements().forEach(output.out()::println);
            return 0;
        }
        CodeReport report = run().run((name, done, all) -> tell("[" + done + "/" + all + "] " + name, output));
        report(report, output);
        boolean current = report.isWritten();
        if (!check) {
            report.write();
        } else if (!current) {
            output.out()
                    .println(report.file() + " would change; run 'question-bank verify-code " + folder
                            + "' and commit the file");
        }
        return report.faulty() > 0 || check && !current ? Failures.FINDINGS : 0;
    }

    private CodeRun run() {
        CodeRun run = CodeRun.of(folder).within(Duration.ofSeconds(seconds));
        for (Map.Entry<String, Path> interpreter : interpreters.entrySet()) {
            run = run.with(interpreter.getKey(), interpreter.getValue());
        }
        return jobs.isPresent() ? run.atATime(jobs.get()) : run;
    }

    private Environment environment(String language) {
        List<Environment> environments = Check.of(folder).run().bank().banks().stream()
                .flatMap(bank -> bank.environments().stream())
                .toList();
        return environments.stream()
                .filter(environment -> environment.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new RefusedException("environment.yaml has no '" + language + "'; expected one of "
                        + environments.stream().map(Environment::language).toList()));
    }

    private static void tell(String line, Output output) {
        if (output.terminal().present()) {
            output.err().println(line);
            output.err().flush();
        }
    }

    private static void report(CodeReport report, Output output) {
        PrintWriter out = output.out();
        out.print(new ColouredFormat(output.terminal().style()).format(report.diagnostics()));
        List<String> details = report.details();
        if (!details.isEmpty()) {
            out.println("in detail, '-' is expected and '+' is printed:");
            details.forEach(out::println);
            out.println();
        }
        if (report.size() == 0) {
            out.println("the bank has no code to run");
            return;
        }
        out.println(
                Counted.of(report.size(), "piece") + " of code" + (report.offline() ? " run without network" : " run")
                        + ", " + report.faulty() + " " + (report.faulty() == 1 ? "differs" : "differ"));
        if (!report.offline()) {
            output.err()
                    .println("the code was run with network, for this system lets no program be kept from it"
                            + " (expected: unshare --net)");
        }
    }
}
