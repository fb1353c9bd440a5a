package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormatPageTest {
    @Test
    void theSmallBankOfThePageIsABank() throws IOException {
        Matcher block = Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/format.md")));
        Map<String, String> files = new LinkedHashMap<>();
        while (block.find()) {
            files.put(block.group(1), block.group(2));
        }

        LoadResult result = BankLoader.of(BankSource.text(files)).load();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bank().question("git-basics/branch")).isPresent();
    }
}
