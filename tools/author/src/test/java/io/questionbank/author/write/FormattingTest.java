package io.questionbank.author.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.author.SampleBank;
import io.questionbank.bank.QuestionBank;
import io.questionbank.load.InvalidBankException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormattingTest {
    private static final String QUESTION = "topics/git-basics/branch.yaml";

    @TempDir
    Path folder;

    @Test
    void putsKeysInOrderAndKeepsTheBankEqual() throws Exception {
        SampleBank.write(folder);
        SampleBank.write(folder, QUESTION, """
                difficulty: beginner
                answer: {brief: "A movable name, for a commit."}
                prompt: |
                  What is
                  a branch?
                id: branch
                """);
        QuestionBank before = SampleBank.load(folder).orThrow();

        Formatting formatting = Formatting.of(folder);
        formatting.write();

        assertThat(formatting.changed()).contains(QUESTION);
        assertThat(Files.readString(folder.resolve(QUESTION))).isEqualTo("""
                id: branch
                prompt: |
                  What is
                  a branch?
                difficulty: beginner
                answer:
                  brief: A movable name, for a commit.
                """);
        assertThat(SampleBank.load(folder).orThrow()).isEqualTo(before);
        assertThat(Formatting.of(folder).changed()).isEmpty();
    }

    @Test
    void leavesNoOtherFileBehind() throws Exception {
        SampleBank.write(folder);

        Formatting.of(folder).write();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(SampleBank.VALID.size());
        }
    }

    @Test
    void namesTheCommentsThatWouldBeLost() throws Exception {
        SampleBank.write(folder);
        SampleBank.write(folder, QUESTION, SampleBank.VALID.get(QUESTION) + "# a remark\n");

        assertThat(Formatting.of(folder).comments()).containsExactly(new Formatting.Comment(QUESTION, 6));
    }

    @Test
    void keepsTheLineThatTellsEditorsTheSchema() throws Exception {
        String line = "# yaml-language-server: $schema=../question.schema.json\n";
        SampleBank.write(folder);
        SampleBank.write(folder, QUESTION, line + SampleBank.VALID.get(QUESTION).replace("prompt: ", "prompt:   "));

        Formatting formatting = Formatting.of(folder);
        formatting.write();

        assertThat(formatting.comments()).isEmpty();
        assertThat(formatting.changed()).contains(QUESTION);
        assertThat(Files.readString(folder.resolve(QUESTION))).isEqualTo(line + SampleBank.VALID.get(QUESTION));
    }

    @Test
    void refusesABankWithErrors() throws Exception {
        SampleBank.writeBroken(folder);

        assertThatThrownBy(() -> Formatting.of(folder)).isInstanceOf(InvalidBankException.class);
    }
}
