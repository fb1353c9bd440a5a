package io.questionbank.maven;

import io.questionbank.author.Check;
import io.questionbank.author.read.Statistics;
import io.questionbank.author.text.Page;
import io.questionbank.author.text.Style;
import io.questionbank.bank.QuestionBank;
import org.apache.maven.plugins.annotations.Mojo;

/** Counts what the bank of the project has. */
@Mojo(name = "stats", threadSafe = true)
public final class StatsMojo extends BankGoal {
    private static final int WIDTH = 110;

    @Override
    void run() {
        QuestionBank bank = Check.of(folder()).run().bank();
        Statistics.of(bank, new Page(WIDTH, Style.PLAIN)).toString().lines().forEach(getLog()::info);
    }
}
