package io.questionbank.example.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeIT {
    private static final Path README = Path.of("../../README.md");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eachProgramPrintsWhatThePageShows(int program) throws Exception {
        String page = Files.readString(README);
        Path source = folder.resolve("Readme.java");
        Files.writeString(source, """
                import io.questionbank.bank.QuestionBank;
                import io.questionbank.bank.SearchHit;
                import io.questionbank.load.BankLoader;
                import io.questionbank.model.Difficulty;
                import io.questionbank.model.Question;
                import io.questionbank.study.Card.Review;
                import io.questionbank.study.Card.Review.Rating;
                import io.questionbank.study.FlashcardDeck;
                import io.questionbank.study.LearnerStore;
                import io.questionbank.study.Scheduler;
                import java.nio.file.Path;
                import java.time.Instant;
                import java.util.List;

                class Readme {
                    public static void main(String[] args) throws Exception {
                        %s
                    }
                }
                """.formatted(block(page, "java", program)));

        assertThat(BuiltJars.runIn(folder, "-cp", BuiltJars.path(), source.toString()))
                .isEqualTo(block(page, "text", program));
    }

    private static String block(String page, String language, int place) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        for (int i = 0; i <= place; i++) {
            assertThat(block.find()).isTrue();
        }
        return block.group(1);
    }
}
