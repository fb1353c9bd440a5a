package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceWriterTest {
    private static final TopicId GIT = TopicId.of("git");

    @Test
    void randomBanksAreEqualWhenReadAgain() {
        RandomBanks banks = new RandomBanks(20261122);
        for (int i = 0; i < 200; i++) {
            QuestionBank bank = banks.next();
            assertThat(read(SourceWriter.files(bank))).as("bank %d", i).isEqualTo(bank);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends in spaces  ",
                "  starts with spaces",
                "\tstarts with a tab",
                "\nstarts with a blank line",
                "ends in blank lines\n\n\n",
                "line\n  indented\nline\n",
                "  indented first line\nline\n",
                "trailing spaces  \nin the middle",
                "---\nmarker",
                "%directive\nline",
                "line\n# no comment\n",
                "\n",
                "null",
                "~",
                "",
                "no",
                "012",
                "🎒 emoji: yes",
                " leading space, and much more than a line holds, which is what makes a writer fold a text into several lines ...",
                "tabs\t \t\tand\tmore \tthan a line holds, which is what makes a writer fold a text into several lines ... \t \tend",
                "trailing space, and much more than a line holds, which is what makes a writer fold a text into several lines   ",
                "🎒 emoji: and much more than a line holds, which is what makes a writer fold a text into several lines ... and on"
            })
    void textIsEqualWhenReadAgain(String text) {
        QuestionBank bank = asking(text);

        assertThat(read(SourceWriter.files(bank))).isEqualTo(bank);
    }

    @Test
    void paragraphsAreWrittenAsLinesThatOneCanEdit() {
        Map<String, String> files = SourceWriter.files(asking("First line.\nSecond line: with a colon.\n"));

        assertThat(files.get("topics/git/commit.yaml"))
                .contains("prompt: |\n  First line.\n  Second line: with a colon.\n");
    }

    @Test
    void textThatDoesNotFitItsLineIsFolded() {
        Map<String, String> files = SourceWriter.files(asking("What: " + "a word, ".repeat(20) + "and $\\sigma$?"));

        assertThat(files.get("topics/git/commit.yaml")).contains("""
                prompt: >-
                  What: a word, a word, a word, a word, a word, a word, a word, a word, a word, a word, a word, a word, a word,
                  a word, a word, a word, a word, a word, a word, a word, and $\\sigma$?
                difficulty: beginner
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Commas, in a text", "Brackets [1] {2} within", "$x = [1, 2]$, and more", "it's 50 %, or so"})
    void textIsQuotedOnlyWhereYamlNeedsIt(String text) {
        assertThat(SourceWriter.files(asking(text)).get("topics/git/commit.yaml"))
                .contains("prompt: " + text + "\n");
    }

    @Test
    void listInAListIsWrittenOnOneLine() {
        KeyPoint point = new KeyPoint(
                "name",
                Markdown.of("A movable name."),
                1,
                List.of(List.of("name", "label, or 'tag'"), List.of("movable")));
        Question question = Question.builder(GIT.question("branch"), "What is a branch?")
                .difficulty(Difficulty.BEGINNER)
                .answer(new Answer(
                        Markdown.of("A name."),
                        Optional.empty(),
                        List.of(point),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .build();

        assertThat(SourceWriter.files(bank(question, List.of(question.id()))).get("topics/git/branch.yaml"))
                .contains("""
                              accept:
                                - [name, 'label, or ''tag''']
                                - [movable]
                        """);
    }

    @Test
    void longTextIsFoldedWhateverItHoldsAndEqualWhenReadAgain() {
        Random random = new Random(20261122);
        List<String> pieces = List.of(
                "word",
                "#",
                "# no comment",
                "key: value",
                "$\\sigma_{t}$",
                "\\",
                "\"quoted\"",
                "it's",
                "- item",
                "---",
                "...",
                "%",
                ">-",
                "|",
                "*alias*",
                "&",
                "!",
                "?",
                "@",
                "`code`",
                "漢字",
                "é",
                "[a, b]",
                "{a: b}",
                ",",
                "null",
                "x".repeat(130),
                "http://example.org/" + "long/".repeat(30),
                "  ",
                "   #");
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(1 + random.nextInt(60), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(" "))
                    .strip();
            QuestionBank bank = asking(text);
            Map<String, String> files = SourceWriter.files(bank);

            assertThat(read(files)).as(text).isEqualTo(bank);
            if (text.length() > 120 && text.contains(" ")) {
                assertThat(files.get("topics/git/commit.yaml")).contains("prompt: >-\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\u200Bb", "a\u0000b", "half a pair \uD83C", "next line \u0085"})
    void textThatNoBankMayHoldIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceWriter.files(asking(text)));
    }

    @Test
    void textThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceWriter.files(asking("x".repeat(70_000))));
    }

    @Test
    void timeThatIsNoWholeNumberOfSecondsIsRefused() {
        Question question = Question.builder(GIT.question("commit"), "What?")
                .difficulty(Difficulty.BEGINNER)
                .answer(Answer.of(Markdown.of("This.")))
                .time(Duration.ofMillis(1500))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceWriter.files(bank(question, List.of(question.id()))));
    }

    @Test
    void questionThatItsTopicDoesNotListIsRefused() {
        Question question = asking("What?").everyQuestion().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceWriter.files(bank(question, List.of())))
                .withMessageContaining("the source form cannot hold");
    }

    @Test
    void banksThatWereJoinedAreRefused() {
        QuestionBank two =
                asking("What?").and(QuestionBank.of(BankInfo.of("b", "B", "en", "CC0-1.0"), List.of(), List.of()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceWriter.files(two))
                .withMessageContaining("joins 2 banks");
    }

    @Test
    void versionIsNotWritten() {
        QuestionBank bank = asking("What?");
        BankInfo info = bank.banks().get(0);
        BankInfo versioned = new BankInfo(
                info.id(),
                info.name(),
                Optional.of("1.2"),
                info.language(),
                info.license(),
                info.authors(),
                info.external(),
                info.sources(),
                info.environments());

        assertThat(SourceWriter.files(QuestionBank.of(versioned, bank.everyTopic(), bank.everyQuestion())))
                .isEqualTo(SourceWriter.files(bank));
    }

    @Test
    void bankIsWrittenIntoAFolderThatIsMade(@TempDir Path scratch) throws IOException {
        QuestionBank bank = asking("What?");

        SourceWriter.write(bank, scratch.resolve("new/bank"));

        assertThat(BankLoader.of(BankSource.directory(scratch.resolve("new/bank")))
                        .load()
                        .orThrow())
                .isEqualTo(bank);
    }

    @Test
    void folderWithSomethingInItIsLeftAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> SourceWriter.write(asking("What?"), folder))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("notes.txt"));
        assertThat(folder.resolve("bank.yaml")).doesNotExist();
    }

    private static QuestionBank asking(String prompt) {
        Question question = Question.builder(GIT.question("commit"), prompt)
                .difficulty(Difficulty.BEGINNER)
                .answer(Answer.of(Markdown.of("This.")))
                .build();
        return bank(question, List.of(question.id()));
    }

    private static QuestionBank bank(Question question, List<QuestionId> listed) {
        Topic topic = Topic.of(GIT, "Git", "Version control.", Difficulty.BEGINNER, listed);
        return QuestionBank.of(BankInfo.of("a", "A", "en", "CC0-1.0"), List.of(topic), List.of(question));
    }

    private static QuestionBank read(Map<String, String> files) {
        return BankLoader.of(BankSource.text(files)).load().bank();
    }
}
