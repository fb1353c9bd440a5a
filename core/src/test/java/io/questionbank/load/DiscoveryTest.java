package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.BankInfo;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Fix;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    @TempDir
    private Path folder;

    private ProviderArtifact artifact;

    @BeforeEach
    void makeArtifact() {
        artifact = new ProviderArtifact(folder);
    }

    @Test
    void noProviderAtAllIsAnErrorThatNamesTheArtifactToAdd() throws IOException {
        LoadResult result = discover();

        Diagnostic only = result.diagnostics().get(0);
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(only.code()).isEqualTo(Code.NO_BANK.toString());
        assertThat(only.fix().map(Fix::advice).orElseThrow()).contains("io.questionbank:question-bank-rnn");
        assertThat(result.bank().banks()).isEmpty();
    }

    @Test
    void providedBankIsLoaded() throws Exception {
        provide("Git", "git");

        assertThat(ids(discover())).containsExactly("git");
    }

    @Test
    void providerThatThrowsIsAWarningAndTheOthersStillLoad() throws Exception {
        artifact.providing("Broken", "throw new IllegalStateException(\"no bank today\");");
        provide("Git", "git");

        LoadResult result = discover();

        assertThat(ids(result)).containsExactly("git");
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.diagnostics())
                .singleElement()
                .asString()
                .startsWith("org.example.Broken: warning: ")
                .contains("no bank today");
    }

    @Test
    void providerWhoseClassIsMissingIsAWarningAndTheOthersStillLoad() throws Exception {
        artifact.naming("org.example.Absent");
        provide("Git", "git");

        LoadResult result = discover();

        assertThat(ids(result)).containsExactly("git");
        assertThat(result.diagnostics()).singleElement().asString().contains("org.example.Absent");
    }

    @Test
    void banksAreInTheOrderOfTheirProvidersNamesWhateverTheOrderOfTheClassPath() throws Exception {
        provide("Zebra", "first-listed");
        provide("Ant", "second-listed");

        assertThat(ids(discover())).containsExactly("second-listed", "first-listed");
    }

    @Test
    void banksGivenByNameComeAfterTheProvidedOnes() throws Exception {
        provide("Git", "git");

        try (URLClassLoader loader = artifact.classLoader()) {
            BankSource mine = BankSource.text(BankTexts.manifest("mine"));
            assertThat(ids(BankLoader.discovering(loader).and(mine).load())).containsExactly("git", "mine");
        }
    }

    private void provide(String name, String bank) throws IOException, InterruptedException {
        String manifest = BankTexts.manifest(bank).get("bank.yaml").replace("\n", "\\n");
        artifact.providing(name, "return BankSource.text(Map.of(\"bank.yaml\", \"" + manifest + "\"));");
    }

    private LoadResult discover() throws IOException {
        try (URLClassLoader loader = artifact.classLoader()) {
            return BankLoader.discovering(loader).load();
        }
    }

    private static List<String> ids(LoadResult result) {
        return result.bank().banks().stream().map(BankInfo::id).toList();
    }
}
