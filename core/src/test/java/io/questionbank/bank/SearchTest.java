package io.questionbank.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.bank.SearchHit.Field;
import io.questionbank.bank.SearchHit.Range;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.FollowUp;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final TopicId NETS = TopicId.of("nets");
    private static final QuestionId FORGET = NETS.question("forget");
    private static final QuestionId CLIPPING = NETS.question("clipping");
    private static final QuestionBank BANK = bank(
            "en",
            question(FORGET, "Why does an **LSTM** forget?", "It has a *forget gate*.")
                    .askedAs(List.of("What erases the cell state?"))
                    .followUps(List.of(new FollowUp.After(FollowUp.Strength.STRONG, CLIPPING)))
                    .tags(List.of("lstm"))
                    .build(),
            question(CLIPPING, "When are gradients clipped?", "When their norm is too large, in an RNN most of all.")
                    .build(),
            question(NETS.question("memory"), "What is a memory cell?", "A part of an LSTM that gates protect.")
                    .prerequisites(List.of(FORGET))
                    .build(),
            question(NETS.question("draft"), "Why does a draft forget?", "It is not finished.")
                    .status(Status.DRAFT)
                    .build(),
            question(NETS.question("old"), "Why does an old LSTM forget?", "Nobody asks it any more.")
                    .status(new Status.Retired(Optional.empty(), "Old."))
                    .build());

    @Test
    void theQuestionBehindTheWordsComesFirst() {
        assertThat(names(BANK.search("why does my lstm keep forgeting stuff"))).startsWith("forget");
    }

    @Test
    void aHitSaysInWhichFieldAndWhere() {
        SearchHit hit = BANK.search("lstm forgets").get(0);
        assertThat(hit.field()).isEqualTo(Field.PROMPT);
        assertThat(hit.text()).isEqualTo("Why does an LSTM forget?");
        assertThat(hit.ranges()).containsExactly(new Range(12, 16), new Range(17, 23));
        assertThat(hit).hasToString("nets/forget by PROMPT, " + hit.score());
    }

    @Test
    void otherFieldsFindToo() {
        SearchHit hit = BANK.search("who erases?").get(0);
        assertThat(hit.field()).isEqualTo(Field.ASKED_AS);
        assertThat(hit.ranges())
                .extracting(range -> hit.text().substring(range.start(), range.end()))
                .containsExactly("erases");
    }

    @Test
    void aTextThatFitsNothingHasNoHits() {
        assertThat(BANK.search("")).isEmpty();
        assertThat(BANK.search("\"((+forget && NOT")).isNotEmpty();
        assertThat(BANK.search("sourdough")).isEmpty();
        assertThat(QuestionBank.empty().search("lstm")).isEmpty();
    }

    @Test
    void draftsAndRetiredQuestionsAreNotFound() {
        assertThat(names(BANK.search("draft forget old"))).doesNotContain("draft", "old");
    }

    @Test
    void noMoreHitsThanWanted() {
        assertThat(BANK.search("lstm", 1)).hasSize(1);
        assertThat(BANK.search("lstm", 0)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANK.search("lstm", -1))
                .withMessage("number of hits of -1; expected a number of at least 0");
    }

    @Test
    void aQueryTakesAStepThatMatches() {
        QuestionQuery query = BANK.questions().matching("lstm forget");
        assertThat(SampleBank.names(query.list())).containsExactly("forget", "memory");
        assertThat(query).hasToString("questions matching 'lstm forget'");
        assertThat(SampleBank.names(query.includingRetired().list())).contains("old");
        assertThat(SampleBank.names(query.tagged("lstm").list())).containsExactly("forget");
        assertThat(query.limit(1).explain()).contains("matching 'lstm forget'");
    }

    @Test
    void equallyGoodHitsComeByIdInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("en", "tr", "ar")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                QuestionBank bank = bank(
                        "en",
                        question(NETS.question("i"), "IDENTICAL", "x").build(),
                        question(NETS.question("b"), "identical", "x").build());
                assertThat(names(bank.search("Identical"))).containsExactly("b", "i");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyThreadsMayBeTheFirstToSearch() throws Exception {
        QuestionBank fresh = BANK.and(QuestionBank.empty());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> found = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                found.add(threads.submit(() -> names(fresh.search("lstm forget"))));
            }
            for (Future<List<String>> names : found) {
                assertThat(names.get()).isEqualTo(names(BANK.search("lstm forget")));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void eachBankIsReadInItsLanguage() {
        TopicId netze = TopicId.of("netze");
        QuestionBank german = QuestionBank.of(
                BankInfo.of("netze", "Netze", "de", "CC-BY-4.0"),
                List.of(Topic.of(netze, "Netze", "Netze.", Difficulty.BEGINNER, List.of())),
                List.of(question(netze.question("schicht"), "Wozu dienen die Schichten?", "Sie stapeln.")
                        .build()));
        QuestionBank both = BANK.and(german);
        assertThat(names(both.search("schicht "))).containsExactly("schicht");
        assertThat(names(both.search("forgetting lstms "))).startsWith("forget");
    }

    @Test
    void linkedQuestionsAreNearer() {
        assertThat(SampleBank.names(BANK.related(FORGET, 5))).containsExactly("memory", "clipping");
        assertThat(SampleBank.names(BANK.related(CLIPPING, 5))).containsExactly("forget");
        assertThat(BANK.related(FORGET, 0)).isEmpty();
        assertThatThrownBy(() -> BANK.related(NETS.question("none"), 5)).isInstanceOf(UnknownIdException.class);
    }

    @Test
    void anAuthorLearnsWhatIsAskedAlready() {
        List<SearchHit> same = BANK.duplicatesOf("Why do LSTMs forget?");
        assertThat(names(same)).containsExactly("forget");
        assertThat(same.get(0).score()).isEqualTo(1);
        assertThat(names(BANK.duplicatesOf("What is it that erases a cell's state?")))
                .containsExactly("forget");
        assertThat(BANK.duplicatesOf("How is the forget gate of an LSTM initialized in Keras?"))
                .isEmpty();
        assertThat(BANK.duplicatesOf("")).isEmpty();
    }

    private static Question.Builder question(QuestionId id, String prompt, String answer) {
        return Question.builder(id, prompt).answer(Answer.of(Markdown.of(answer)));
    }

    private static QuestionBank bank(String language, Question... questions) {
        return QuestionBank.of(
                BankInfo.of("nets", "Nets", language, "CC-BY-4.0"),
                List.of(Topic.of(NETS, "Nets", "Nets.", Difficulty.BEGINNER, List.of())),
                List.of(questions));
    }

    private static List<String> names(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.question().id().name()).toList();
    }
}
