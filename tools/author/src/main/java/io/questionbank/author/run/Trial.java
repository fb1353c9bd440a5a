package io.questionbank.author.run;

import io.questionbank.validate.Place;
import io.questionbank.validate.VerifiedCode.Behaviour;
import io.questionbank.validate.VerifiedCode.Entry;
import io.questionbank.validate.VerifiedCode.Prints;
import io.questionbank.validate.VerifiedCode.TellsApart;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs a piece of code, each program in a process and a folder of its own.
 *
 * @param entry the piece of code
 * @param interpreter of its language
 * @param isolation keeps it from the network
 * @param limit the most time that each program may take
 */
record Trial(Entry entry, Interpreter interpreter, Isolation isolation, Duration limit) {
    /** {@return why the code does not do what the bank says; nothing where it does} */
    Optional<Fault> run() throws IOException, InterruptedException {
        Behaviour behaviour = entry.behaviour();
        if (behaviour instanceof Prints prints) {
            return run(prints);
        }
        return run((TellsApart) behaviour);
    }

    private Optional<Fault> run(Prints prints) throws IOException, InterruptedException {
        Ending ending = run("main", prints.source(), Optional.empty());
        if (!ending.well()) {
            return Optional.of(fault("source", "the code " + failure(ending, ""), ending));
        }
        return Difference.between(prints.output(), ending.output(), prints.exactly())
                .map(d -> new Fault(place("output"), d.message(), d.detail()));
    }

    private Optional<Fault> run(TellsApart tells) throws IOException, InterruptedException {
        Ending onCode = run("check", tells.check(), Optional.of(tells.code()));
        if (onCode.well()) {
            return Optional.of(fault("check", "the check passes on 'code'; expected it to fail there", onCode));
        }
        if (isBroken(onCode)) {
            String message =
                    "the check " + failure(onCode, " on 'code'") + "; expected it to fail for what the findings say";
            return Optional.of(fault("code", message, onCode));
        }
        Ending onFixed = run("check", tells.check(), Optional.of(tells.fixed()));
        return onFixed.well()
                ? Optional.empty()
                : Optional.of(fault("fixed", "the check " + failure(onFixed, " on 'fixed'"), onFixed));
    }

    /** A check that fails says something of the code; one that cannot load it, or is stopped, does not. */
    private boolean isBroken(Ending ending) {
        return ending.how() != Ending.How.BY_ITSELF
                || ending.crashed()
                || interpreter.language().broken().matcher(ending.lastError()).matches();
    }

    private Ending run(String name, String program, Optional<String> reviewed)
            throws IOException, InterruptedException {
        String suffix = interpreter.language().suffix();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            if (reviewed.isPresent()) {
                folder.write(Language.REVIEWED + suffix, reviewed.get());
            }
            return interpreter.run(folder.write(name + suffix, program), List.of(), folder, isolation, limit);
        }
    }

    private String failure(Ending ending, String where) {
        return switch (ending.how()) {
            case OUT_OF_TIME -> "is not done" + where + " after " + seconds() + " s";
            case TOO_MUCH_OUTPUT -> "prints more than " + (Program.MOST_OUTPUT >> 20) + " MiB" + where;
            case BY_ITSELF ->
                "fails" + where + " with exit code " + ending.code()
                        + (ending.lastError().isEmpty() ? "" : ": " + ending.lastError());
        };
    }

    private String seconds() {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private Fault fault(String property, String message, Ending ending) {
        return new Fault(place(property), message, ending.shownErrors());
    }

    private Place place(String property) {
        return entry.place().at(property);
    }
}
