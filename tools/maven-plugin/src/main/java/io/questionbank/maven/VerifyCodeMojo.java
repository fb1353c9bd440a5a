package io.questionbank.maven;

import io.questionbank.author.run.CodeReport;
import io.questionbank.author.run.CodeRun;
import io.questionbank.author.text.Counted;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs the code of the bank, and notes in verified.lock what does as the bank says. */
@Mojo(name = "verify-code", threadSafe = true)
public final class VerifyCodeMojo extends BankGoal {
    /** What runs the code of a language, instead of the program on the search path. */
    @Parameter
    private Map<String, File> interpreters = Map.of();

    /** What runs Python, instead of the program on the search path. */
    @Parameter(property = "question-bank.python")
    private File python;

    /** When to stop a program, in seconds. */
    @Parameter(property = "question-bank.timeLimit", defaultValue = "120")
    private long timeLimit;

    /** Whether to write nothing, and to fail if verified.lock would change. */
    @Parameter(property = "question-bank.check", defaultValue = "false")
    private boolean check;

    @Override
    void run() throws IOException, InterruptedException, MojoFailureException {
        CodeReport report = run(codeRun());
        new Report(report.diagnostics()).to(getLog());
        report.details().forEach(getLog()::info);
        getLog().info(Counted.of(report.size(), "piece") + " of code run, " + report.faulty()
                + " not as the bank says");
        if (report.faulty() > 0) {
            throw new MojoFailureException("code does not do as the bank says: " + Counted.of(report.faulty(), "piece")
                    + " of " + report.size());
        }
        if (check && !report.isWritten()) {
            throw new MojoFailureException(report.file() + " would change; run this goal without check, and commit it");
        }
        report.write();
    }

    private CodeReport run(CodeRun run) throws IOException, InterruptedException {
        return run.run((name, done, all) -> getLog().debug("[" + done + "/" + all + "] " + name));
    }

    private CodeRun codeRun() {
        CodeRun run = CodeRun.of(folder()).within(Duration.ofSeconds(timeLimit));
        for (Map.Entry<String, File> interpreter : interpreters.entrySet()) {
            run = run.with(interpreter.getKey(), interpreter.getValue().toPath());
        }
        return python == null ? run : run.with("python", python.toPath());
    }
}
