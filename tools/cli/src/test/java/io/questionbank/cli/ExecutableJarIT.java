package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutableJarIT {
    @TempDir
    Path folder;

    @Test
    void exitsWithNothingToSayButTheSummaryWhereAllIsWell() throws Exception {
        StarterBank.in(folder);

        Run run = ExecutableJar.run(folder, "check", "--strict", "floats/src/main/bank");

        assertThat(run).isEqualTo(new Run(0, "1 question, 2 exercises in 1 topic; no problems\n", ""));
    }

    @Test
    void exitsWithOneWhereABankHasErrors() throws Exception {
        Path bank = StarterBank.in(folder);
        StarterBank.edit(bank, StarterBank.QUESTION, "cognitiveLevel", "cognitivLevel");

        Run run = ExecutableJar.run(folder, "check", "floats/src/main/bank");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("floats/src/main/bank/topics/").contains("[unknown-key]");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void exitsWithTwoWhereNothingCanBeDone() throws Exception {
        Run run = ExecutableJar.run(folder, "check", "absent");

        assertThat(run)
                .isEqualTo(
                        new Run(2, "", "question-bank: no folder 'absent'; expected a folder that holds bank.yaml\n"));
    }

    @Test
    void bringsThePublishedBanksWithTheirVersionAndPrintsUtf8() throws Exception {
        Run unknown = ExecutableJar.run(folder, "show", "rnn-sequences/lstm-gate");
        Run known = ExecutableJar.run(folder, "show", "rnn-sequences/lstm-gates");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("banks catalog " + System.getProperty("project.version"))
                .contains("did you mean 'rnn-sequences/lstm-gates'?");
        assertThat(known.out()).contains("Jürgen Schmidhuber");
    }

    @Test
    void keepsTheLicencesOfWhatItHolds() throws Exception {
        try (JarFile jar = new JarFile(ExecutableJar.jar())) {
            assertThat(jar.getJarEntry("module-info.class")).isNull();
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "Creative Commons");
            assertThat(text(jar, "META-INF/LICENSE.txt")).contains("Redistributions in binary form");
            assertThat(text(jar, "META-INF/services/io.questionbank.load.BankProvider"))
                    .contains("RnnBank", "CatalogBank");
        }
    }

    private static String text(JarFile jar, String entry) throws Exception {
        return new String(jar.getInputStream(jar.getJarEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
