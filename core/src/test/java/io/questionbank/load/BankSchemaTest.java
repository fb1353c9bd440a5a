package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BankSchemaTest {
    private static final Path PUBLISHED = Path.of("../docs/schema");

    @ParameterizedTest
    @EnumSource
    void thePublishedFileIsWhatTheTableOfTheFormatSays(BankSchema schema) throws IOException {
        Path file = PUBLISHED.resolve(schema.fileName());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, schema.text());
        }

        assertThat(file).hasContent(schema.text());
    }
}
