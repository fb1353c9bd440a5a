package io.questionbank.maven;

import io.questionbank.author.Check;
import io.questionbank.author.report.Summary;
import io.questionbank.author.text.Style;
import io.questionbank.load.LoadResult;
import io.questionbank.validate.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says all that is wrong with the bank of the project, and fails the build if there is an error. Does nothing while nothing changes. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class ValidateMojo extends BankGoal {
    /** Whether a warning of the editorial rules counts as an error. */
    @Parameter(property = "question-bank.strict", defaultValue = "false")
    private boolean strict;

    /** Editorial rules that do not hold here: the code of each, with the reason. */
    @Parameter
    private Map<String, String> without = Map.of();

    @Override
    void run() throws IOException, MojoFailureException {
        Path note = buildFolder().resolve("validated");
        Inputs inputs = Inputs.of(folder(), strict + " " + new TreeMap<>(without));
        if (inputs.areNotedIn(note)) {
            getLog().info("nothing has changed since the bank was found in order");
            return;
        }
        LoadResult result = check().run();
        Report report = new Report(result.diagnostics());
        report.to(getLog());
        getLog().info(Summary.of(result, Style.PLAIN));
        report.requireNoError();
        if (result.diagnostics().isEmpty()) {
            inputs.noteIn(note);
        }
    }

    private Check check() {
        Check check = Check.of(folder()).with(Rules.editorial());
        for (Map.Entry<String, String> left : without.entrySet()) {
            check = check.without(left.getKey(), left.getValue());
        }
        return strict ? check.strict() : check;
    }
}
