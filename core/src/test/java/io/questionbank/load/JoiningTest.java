package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoiningTest {
    private static final TopicId GIT = TopicId.of("git");

    @Test
    void fullTopicTakesThePlaceOfAPlannedOneWhicheverComesFirst() {
        BankTexts planning = BankTexts.bank("plan").planned("git");
        BankTexts full = BankTexts.bank("full").topic("git", "commit");

        QuestionBank planFirst = load(planning, full).orThrow();
        QuestionBank fullFirst = load(full, planning).orThrow();

        assertThat(List.of(planFirst, fullFirst)).allSatisfy(bank -> {
            assertThat(bank.requireTopic(GIT).planned()).isFalse();
            assertThat(bank.bankOf(GIT).id()).isEqualTo("full");
            assertThat(bank.question("git/commit")).isPresent();
        });
    }

    @Test
    void topicInTwoBanksIsReportedAtBothPlacesAndStaysWithTheFirst(@TempDir Path folder) throws IOException {
        BankSource first = written(BankTexts.bank("first").topic("git", "commit"), folder.resolve("first"));
        BankSource second = written(BankTexts.bank("second").topic("git", "rebase"), folder.resolve("second"));

        LoadResult result = BankLoader.of(first, second).load();

        Diagnostic only = result.diagnostics().get(0);
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(only)
                .hasToString(folder + "/second/topics/git/topic.yaml:1:5: error: topic 'git' is in two banks;"
                        + " expected each id once [duplicate-id]");
        assertThat(only.related())
                .singleElement()
                .satisfies(other -> assertThat(other.span()).hasToString(folder + "/first/topics/git/topic.yaml:1:5"));
        assertThat(result.bank().bankOf(GIT).id()).isEqualTo("first");
        assertThat(result.bank().question("git/rebase")).isEmpty();
    }

    @Test
    void bankLoadedTwiceIsReportedAtBothPlacesAndLoadedOnce(@TempDir Path folder) throws IOException {
        BankSource first = written(BankTexts.bank("same").topic("git", "commit"), folder.resolve("first"));
        BankSource second = written(BankTexts.bank("same").topic("shell", "pipe"), folder.resolve("second"));

        LoadResult result = BankLoader.of(first, second).load();

        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.span()).hasToString(folder + "/second/bank.yaml:2:5");
            assertThat(d.related().get(0).span()).hasToString(folder + "/first/bank.yaml:2:5");
        });
        assertThat(result.bank().banks()).extracting(BankInfo::id).containsExactly("same");
        assertThat(result.bank().topic("shell")).isEmpty();
    }

    @Test
    void linksLeadIntoBanksThatComeEarlierOrLater() {
        BankTexts git = BankTexts.bank("a")
                .external("shell")
                .topic("git", "commit", "related: [shell]")
                .question("git", "commit", "prerequisites: [shell/pipe]");
        BankTexts shell = BankTexts.bank("b")
                .external("git")
                .topic("shell", "pipe")
                .question("shell", "pipe", "followUps: [{after: strong, question: git/commit}]");

        assertThat(load(git, shell).diagnostics()).isEmpty();
        assertThat(load(shell, git).diagnostics()).isEmpty();
    }

    @Test
    void linkToAnExternalTopicIsAHintWhileItsBankIsAbsent() {
        BankTexts git = BankTexts.bank("a").external("shell").topic("git", "commit", "related: [shell]");

        LoadResult result = load(git);

        assertThat(codes(result)).containsExactly("absent-topic");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void linkToATopicThatIsNeitherThereNorExternalIsAnError() {
        BankTexts git = BankTexts.bank("a").topic("git", "commit", "related: [shell]");

        assertThat(codes(load(git))).containsExactly("unknown-topic");
    }

    @Test
    void linkToAQuestionThatAnotherBankDoesNotHaveIsAnError() {
        BankTexts git = BankTexts.bank("a")
                .external("shell")
                .topic("git", "commit")
                .question("git", "commit", "prerequisites: [shell/pipes]");
        BankTexts shell = BankTexts.bank("b").topic("shell", "pipe");

        LoadResult result = load(git, shell);

        assertThat(codes(result)).containsExactly("unknown-question");
        assertThat(result.diagnostics().get(0).fix().orElseThrow().advice()).isEqualTo("did you mean 'shell/pipe'?");
    }

    @Test
    void questionsOfAPlannedTopicDoNotClashWithThoseOfTheFullOne() {
        BankTexts planning =
                BankTexts.bank("plan").planned("git", "questions: [commit]").question("git", "commit");
        BankTexts full = BankTexts.bank("full").topic("git", "commit");

        LoadResult result = load(planning, full);

        assertThat(codes(result)).containsExactly("conflicting-keys");
        assertThat(result.bank().bankOf(GIT).id()).isEqualTo("full");
    }

    @Test
    void bankThatCannotBeReadKeepsNoOtherFromBeingLoaded() {
        BankSource nowhere = BankSource.directory(Path.of("no", "such", "folder"));

        LoadResult result = BankLoader.of(
                        nowhere, BankTexts.bank("a").topic("git", "commit").source())
                .load();

        assertThat(result.diagnostics())
                .singleElement()
                .asString()
                .isEqualTo("no/such/folder: error: no such folder [missing-file]");
        assertThat(result.bank().topic(GIT)).isPresent();
    }

    private static LoadResult load(BankTexts... banks) {
        BankSource[] sources = List.of(banks).stream().map(BankTexts::source).toArray(BankSource[]::new);
        return BankLoader.of(sources).load();
    }

    private static BankSource written(BankTexts bank, Path folder) throws IOException {
        for (Map.Entry<String, String> file : bank.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return BankSource.directory(folder);
    }

    private static List<String> codes(LoadResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
