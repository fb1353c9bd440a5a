package io.questionbank.author.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.author.Check;
import io.questionbank.author.RefusedException;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Answer;
import io.questionbank.model.Citation;
import io.questionbank.model.Exercise;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Question;
import io.questionbank.model.SingleChoice;
import io.questionbank.validate.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {
    private static final ProjectNames NAMES =
            new ProjectNames("git-basics", "Git: \"Basics\" & <more>", "org.example", "org.example.git");

    @TempDir
    Path folder;

    @Test
    void writesABankWithoutAnyProblem() throws Exception {
        new Starter(NAMES).write(folder);

        QuestionBank bank = Check.of(folder.resolve("src/main/bank"))
                .with(Rules.editorial())
                .strict()
                .run()
                .orThrow();

        assertThat(bank.banks().get(0).id()).isEqualTo("git-basics");
        assertThat(bank.banks().get(0).name()).isEqualTo(NAMES.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Git Basics", "Git: \"Basics\" & <more>", "no", "1.0", "C#", "# 1", "Go, Rust, [Zig]", "it's"})
    void writesFilesInCanonicalForm(String name) throws Exception {
        new Starter(new ProjectNames("git-basics", name, "org.example", "org.example.git")).write(folder);

        assertThat(Formatting.of(folder.resolve("src/main/bank")).changed()).isEmpty();
        assertThat(Check.of(folder.resolve("src/main/bank"))
                        .with(Rules.editorial())
                        .run()
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void writesAQuestionThatHasAllThatIsExpected() throws Exception {
        new Starter(NAMES).write(folder);
        QuestionBank bank = Check.of(folder.resolve("src/main/bank")).run().orThrow();
        Question question = bank.questions().first().orElseThrow();
        Answer answer = question.answer();

        assertThat(question.askedAs()).hasSizeBetween(2, 5);
        assertThat(question.cognitiveLevel()).isPresent();
        assertThat(bank.everyTopic().get(0).tags()).isNotEmpty().containsAll(question.tags());
        assertThat(bank.everyTopic().get(0).objectives()).extracting("id").containsAll(question.objectives());
        assertThat(words(answer.brief().source())).isLessThanOrEqualTo(60);
        assertThat(words(answer.full().orElseThrow().source())).isBetween(120, 400);
        assertThat(answer.keyPoints()).hasSizeBetween(4, 8).allMatch(point -> covered(point, answer));
        assertThat(answer.sources().stream().map(Citation::supports).flatMap(List::stream))
                .containsAll(answer.keyPoints().stream().map(KeyPoint::id).toList());
        assertThat(answer.mistakes()).isNotEmpty();
        assertThat(question.exercises())
                .isNotEmpty()
                .allMatch(e -> e.explanation().isPresent());
        assertThat(question.exercises().stream().filter(SingleChoice.class::isInstance))
                .allSatisfy(StarterTest::assertWellMade);
    }

    @Test
    void usesThePluginsAndLibrariesOfThisBuild() throws Exception {
        new Starter(NAMES).write(folder);
        String ours = Files.readString(Path.of("../../pom.xml"));
        Matcher versions = Pattern.compile(
                        "<artifactId>(maven-[a-z]+-plugin|junit-jupiter)</artifactId>\\s*<version>([^<]*)<")
                .matcher(Files.readString(folder.resolve("pom.xml")));

        int seen = 0;
        for (; versions.find(); seen++) {
            assertThat(ours).as(versions.group(1)).contains(">" + versions.group(2) + "<");
        }
        assertThat(seen).isEqualTo(5);
    }

    @Test
    void overwritesNothing() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> new Starter(NAMES).write(folder))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> new Starter(NAMES).write(folder.resolve("mine.txt")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is a file");
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("mine.txt"));
    }

    private static boolean covered(KeyPoint point, Answer answer) {
        String text = answer.full().orElseThrow().plain().replace('\n', ' ').toLowerCase(Locale.ROOT);
        return point.accept().stream().allMatch(group -> group.stream().anyMatch(text::contains));
    }

    private static void assertWellMade(Exercise exercise) {
        assertThat(((SingleChoice) exercise).choices())
                .hasSizeBetween(4, 6)
                .allMatch(choice -> choice.feedback().isPresent());
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
