package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.questionbank.bank.QuestionBank;
import io.questionbank.load.HostileInput.Made;
import io.questionbank.validate.Rules;
import java.io.IOException;
import java.util.Map;

/** Any bytes, as one file of a bank that is valid otherwise. */
class LoadFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void anyQuestionLoads(byte[] file) throws IOException {
        loads("topics/git/rebase.yaml", file);
    }

    @FuzzTest(maxDuration = "3m")
    void anyManifestLoads(byte[] file) throws IOException {
        loads("bank.yaml", file);
    }

    private static void loads(String path, byte[] bytes) throws IOException {
        Map<String, byte[]> files = GoldenBank.valid().put(path, bytes).files();

        LoadResult result =
                BankLoader.of(BankSource.bytes(files)).with(Rules.editorial()).load();

        assertThat(LoadingPromises.broken(Made.of(files), result, true)).isEmpty();
        if (!result.hasErrors()) {
            assertThat(writtenAndRead(result.bank())).isEqualTo(result.bank());
        }
    }

    private static QuestionBank writtenAndRead(QuestionBank bank) {
        return BankLoader.of(BankSource.text(SourceWriter.files(bank))).load().orThrow();
    }
}
