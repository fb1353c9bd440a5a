package io.questionbank.example.first;

import static io.questionbank.example.first.BuiltJars.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainIT {
    private static final String MODULE = "io.questionbank.example.first";
    private static final String MAIN = MODULE + ".Main";

    @Test
    void printsTheQuestionsOnTheClassPath() throws Exception {
        assertThat(run("-cp", BuiltJars.path(), MAIN)).isEqualTo(expected());
    }

    @Test
    void printsTheQuestionsOnTheModulePath() throws Exception {
        assertThat(run("-p", BuiltJars.path(), "-m", MODULE + "/" + MAIN)).isEqualTo(expected());
    }

    private static String expected() throws IOException {
        try (InputStream expected = MainIT.class.getResourceAsStream("expected.txt")) {
            return new String(expected.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
