package io.questionbank.author.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {
    private static final String QUESTION = "topics/git-basics/branch.yaml";
    private static final String TOPIC = "topics/git-basics/topic.yaml";
    private static final Map<String, String> RELEASED = Map.of("bank.yaml", """
            format: 1
            id: git
            name: Git
            language: en
            license: CC-BY-4.0
            topics: [git-basics]
            """, TOPIC, """
            id: git-basics
            name: Git Basics
            summary: Commits, branches and how they move.
            difficulty: beginner
            tags: [branches, commits]
            objectives:
              - {id: explain-branches, statement: The learner can explain branches.}
            questions: [branch]
            """, QUESTION, """
            id: branch
            prompt: What is a branch in Git?
            difficulty: beginner
            tags: [branches]
            answer:
              brief: A movable name for a commit.
              keyPoints:
                - {id: name, point: It is a name., weight: 2, accept: [[name]]}
              mistakes:
                - {id: copy, claim: It is a copy., correction: It is a name.}
              code:
                - {id: show, language: python, source: print(1), output: "1"}
            exercises:
              - id: which
                kind: single-choice
                prompt: Which is it?
                choices:
                  - {id: name, text: a name, correct: true}
                  - {id: copy, text: a copy, correct: false}
              - {id: bytes, kind: numeric, prompt: Count the bytes of an object name., answer: 20}
              - {id: word, kind: short-text, prompt: Name it., answers: [branch], reject: [tag]}
              - id: order
                kind: ordering
                prompt: Which comes first?
                items:
                  - {id: add, text: git add}
                  - {id: commit, text: git commit}
              - {id: prints, kind: code-output, prompt: Say what is printed., language: python, source: print(1), output: "1"}
              - id: review
                kind: code-review
                prompt: What is wrong?
                language: python
                code: |
                  a = 1
                  b = 2
                findings:
                  - {id: one, lines: 1, category: correctness, severity: minor, title: One, explanation: No., fix: Two.}
                decoys:
                  - {lines: 2, why: It is fine.}
                fixed: |
                  a = 2
                  b = 2
            """);

    private static List<String> changes(String file, String old, String fresh) {
        assertThat(RELEASED.get(file)).contains(old);
        return changes(Map.of(file, RELEASED.get(file).replace(old, fresh)));
    }

    private static List<String> changes(Map<String, String> files) {
        return Changes.between(bank(Map.of()), bank(files)).list().stream()
                .map(change -> change.bump() + " " + change.id() + ": " + change.what())
                .toList();
    }

    private static QuestionBank bank(Map<String, String> instead) {
        Map<String, String> files = new LinkedHashMap<>(RELEASED);
        files.putAll(instead);
        return BankLoader.of(BankSource.text(files)).load().orThrow();
    }

    @Test
    void aBankThatIsTheSameHasNotChanged() {
        assertThat(changes(Map.of())).isEmpty();
        assertThat(Changes.between(bank(Map.of()), bank(Map.of())).least()).isEqualTo(Bump.NONE);
    }

    static Stream<Arguments> oneChange() {
        String branch = "git-basics/branch";
        return Stream.of(
                one("bank.yaml", "id: git\n", "id: got\n", "major the bank: bank 'git' is gone"),
                one("bank.yaml", "CC-BY-4.0", "MIT", "major git: license changed"),
                one("bank.yaml", "language: en", "language: fr", "major git: language changed"),
                one("bank.yaml", "name: Git", "name: Git!", "patch git: name changed"),
                one(TOPIC, "Commits, branches and", "Branches and", "patch git-basics: summary changed"),
                one(TOPIC, "branches, commits]", "branches]", "major git-basics: tag 'commits' is gone"),
                one(TOPIC, "branches, commits]", "branches, commits, tags]", "patch git-basics: tag 'tags' is new"),
                one(
                        TOPIC,
                        "The learner can explain branches.",
                        "The learner can tell what a branch is.",
                        "patch git-basics: objective 'explain-branches' is worded anew"),
                one(
                        TOPIC,
                        "id: explain-branches",
                        "id: tell",
                        "major git-basics: objective 'explain-branches' is gone"),
                one(QUESTION, "What is a branch in", "What are branches in", "patch " + branch + ": prompt changed"),
                one(
                        QUESTION,
                        "id: branch\n",
                        "id: branch\nrevision: 2\n",
                        "major " + branch + ": revision 2 after 1: another meaning"),
                one(QUESTION, "movable name", "moving name", "patch " + branch + ": brief answer changed"),
                one(QUESTION, "{id: name, point", "{id: nom, point", "major " + branch + ": key point 'name' is gone"),
                one(
                        QUESTION,
                        "weight: 2",
                        "weight: 3",
                        "major " + branch + ": key point 'name' weighs 3, not 2 as before"),
                one(QUESTION, "[[name]]", "[[nom]]", "patch " + branch + ": key point 'name' is worded anew"),
                one(QUESTION, "{id: copy, claim", "{id: clone, claim", "major " + branch + ": mistake 'copy' is gone"),
                one(
                        QUESTION,
                        "claim: It is",
                        "claim: Git makes",
                        "patch " + branch + ": mistake 'copy' is worded anew"),
                one(
                        QUESTION,
                        "{id: show, language: python, source: print(1)",
                        "{id: show, language: python, source: print( 1)",
                        "patch " + branch + ": code sample 'show' changed"),
                one(QUESTION, "id: which", "id: what", "major " + branch + ": exercise 'which' is gone"),
                one(QUESTION, "Which is it?", "What?", "patch " + branch + "#which: wording changed"),
                one(
                        QUESTION,
                        "{id: copy, text: a copy, correct: false}",
                        "{id: clone, text: a copy, correct: false}",
                        "major " + branch + "#which: key changed"),
                one(QUESTION, "single-choice", "multiple-choice", "major " + branch + "#which: kind changed"),
                one(QUESTION, "answer: 20}", "answer: 32}", "major " + branch + "#bytes: key changed"),
                one(QUESTION, "reject: [tag]", "reject: []", "major " + branch + "#word: key changed"),
                one(QUESTION, "{id: add, text", "{id: stage, text", "major " + branch + "#order: key changed"),
                one(QUESTION, "text: git add", "text: git stage", "patch " + branch + "#order: wording changed"),
                one(
                        QUESTION,
                        "printed., language: python, source: print(1), output: \"1\"",
                        "printed., language: python, source: print(2), output: \"2\"",
                        "major " + branch + "#prints: key changed"),
                one(QUESTION, "{lines: 2,", "{lines: 1-2,", "major " + branch + "#review: key changed"),
                one(
                        QUESTION,
                        "explanation: No.",
                        "explanation: Never.",
                        "patch " + branch + "#review: wording changed"));
    }

    private static Arguments one(String file, String old, String fresh, String change) {
        return Arguments.of(file, old, fresh, change);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("oneChange")
    void tellsWhatChangedAndWhatItAsksFor(String file, String old, String fresh, String change) {
        List<String> changes = changes(file, old, fresh);

        assertThat(changes.get(0)).isEqualTo(change);
        assertThat(changes).hasSize(change.endsWith("is gone") && !change.contains("tag") ? 2 : 1);
    }

    @Test
    void aRemovedQuestionIsAMajorChangeAndANewOneAMinorOne() {
        String second = "topics/git-basics/tag.yaml";
        Map<String, String> added = Map.of(
                TOPIC,
                RELEASED.get(TOPIC).replace("[branch]", "[branch, tag]"),
                second,
                "id: tag\nprompt: What is a tag?\ndifficulty: beginner\nanswer:\n  brief: A name.\n");

        assertThat(changes(added)).containsExactly("minor the bank: question 'git-basics/tag' is new");
        assertThat(Changes.between(bank(added), bank(Map.of())).list())
                .containsExactly(new Change("the bank", Bump.MAJOR, "question 'git-basics/tag' is gone"));
    }

    @Test
    void aDraftIsNotReleased() {
        assertThat(changes(QUESTION, "id: branch\n", "id: branch\nstatus: draft\n"))
                .containsExactly("major the bank: question 'git-basics/branch' is gone");
    }

    @Test
    void aRetiredQuestionIsStillThere() {
        assertThat(changes(QUESTION, "id: branch\n", "id: branch\nstatus: retired\nreason: Everybody knows.\n"))
                .containsExactly("minor git-basics/branch: retired");
    }

    @Test
    void aPlannedTopicThatGetsQuestionsIsAMinorChange() {
        QuestionBank planned = BankLoader.of(BankSource.text(Map.of(
                        "bank.yaml",
                        RELEASED.get("bank.yaml"),
                        TOPIC,
                        "id: git-basics\nname: Git Basics\nstatus: planned\n")))
                .load()
                .orThrow();

        assertThat(Changes.between(planned, bank(Map.of())).least()).isEqualTo(Bump.MINOR);
        assertThat(Changes.between(bank(Map.of()), planned).least()).isEqualTo(Bump.MAJOR);
    }
}
