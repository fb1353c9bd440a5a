package io.questionbank.rnn;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.model.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether the words of somebody who does not know the bank find the question, beside Lucene on the same texts. */
class RetrievalTest {
    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();
    private static final List<Paraphrase> PARAPHRASES = Paraphrase.all().stream()
            .filter(text -> BANK.question(text.question()).isPresent())
            .toList();
    private static final Lucene LUCENE = new Lucene(FieldTexts.of(BANK));

    @Test
    void everyQuestionIsLookedForInFourWays() {
        Map<Question, List<String>> styles =
                BANK.questions().stream().collect(Collectors.toMap(question -> question, RetrievalTest::stylesOf));
        assertThat(styles)
                .hasSizeGreaterThan(20)
                .allSatisfy((question, found) -> assertThat(found).containsAll(Paraphrase.STYLES));
    }

    @Test
    void noParaphraseStandsInTheBank() {
        List<String> fields = FieldTexts.of(BANK).values().stream()
                .flatMap(texts -> texts.values().stream())
                .map(RetrievalTest::folded)
                .toList();
        assertThat(PARAPHRASES)
                .allSatisfy(text -> assertThat(fields).noneMatch(field -> field.contains(folded(text.text()))));
    }

    @Test
    void theRightQuestionIsAmongTheFirstFive() {
        assertThat(ours(text -> true).recallAt(5)).isGreaterThanOrEqualTo(0.95);
        assertThat(ours(Paraphrase::heldOut).recallAt(5)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void itStandsAtLeastAsHighAsInLucene() {
        assertThat(ours(text -> true).mrr())
                .isGreaterThanOrEqualTo(lucenes(text -> true).mrr());
        assertThat(ours(Paraphrase::heldOut).mrr())
                .isGreaterThanOrEqualTo(lucenes(Paraphrase::heldOut).mrr());
    }

    @Test
    void itStandsHigherForTyposAndForBareWords() {
        for (String style : List.of("typos", "telegraphic")) {
            Predicate<Paraphrase> ofStyle = text -> text.style().equals(style);
            assertThat(ours(ofStyle).mrr()).isGreaterThan(lucenes(ofStyle).mrr());
        }
    }

    private static Ranks ours(Predicate<Paraphrase> which) {
        return Ranks.of(PARAPHRASES.stream().filter(which).toList(), RetrievalTest::found);
    }

    private static Ranks lucenes(Predicate<Paraphrase> which) {
        return Ranks.of(PARAPHRASES.stream().filter(which).toList(), text -> LUCENE.best(text, 10));
    }

    private static List<String> found(String text) {
        return BANK.search(text).stream()
                .map(hit -> hit.question().id().toString())
                .toList();
    }

    private static List<String> stylesOf(Question question) {
        return PARAPHRASES.stream()
                .filter(text -> text.question().equals(question.id()))
                .map(Paraphrase::style)
                .toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
