package io.questionbank.rnn;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Judge;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Verdict;
import io.questionbank.load.BankLoader;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge against people's marks of 240 replies; half of them took no part in making it, nor in choosing its phrases. */
class JudgedRepliesTest {
    private static final QuestionBank BANK = BankLoader.discovering().load().orThrow();
    private static final Judge JUDGE = Judge.byPhrases("en");
    private static final List<MarkedReply> TUNE = MarkedReply.of("tune");
    private static final List<MarkedReply> HELD = MarkedReply.of("held");

    /** Has the table of {@link #table()} in it. */
    private static final Path PAGE = Path.of("../docs/judge.md");

    private static Verdict judge(MarkedReply reply) {
        return JUDGE.judge(BANK.requireQuestion(reply.question()), Reply.freeText(reply.text()));
    }

    private static Set<String> covered(MarkedReply reply) {
        return judge(reply).covered().stream()
                .map(covered -> covered.point().id())
                .collect(Collectors.toSet());
    }

    private static Agreement points(List<MarkedReply> replies) {
        return replies.stream()
                .map(reply -> Agreement.of(covered(reply), reply.covers()))
                .reduce(Agreement.NONE, Agreement::plus);
    }

    private static Agreement mistakes(List<MarkedReply> replies) {
        return replies.stream()
                .map(reply -> Agreement.of(
                        judge(reply).mistakes().stream()
                                .map(asserted -> asserted.mistake().id())
                                .collect(Collectors.toSet()),
                        reply.mistakes()))
                .reduce(Agreement.NONE, Agreement::plus);
    }

    private static List<MarkedReply> family(List<MarkedReply> replies, String family) {
        return replies.stream().filter(reply -> reply.family().equals(family)).toList();
    }

    @Test
    void eachQuestionHasThreeRepliesInEitherHalfWithMarksOfItsOwn() {
        for (List<MarkedReply> half : List.of(TUNE, HELD)) {
            assertThat(half.stream().collect(Collectors.groupingBy(MarkedReply::question)))
                    .hasSize(40)
                    .allSatisfy((question, replies) -> assertThat(replies).hasSize(3));
            assertThat(half).allSatisfy(reply -> {
                var answer = BANK.requireQuestion(reply.question()).answer();
                assertThat(answer.keyPoints()).extracting(KeyPoint::id).containsAll(reply.covers());
                assertThat(answer.mistakes()).extracting(Mistake::id).containsAll(reply.mistakes());
            });
        }
    }

    @Test
    void keyPointsAreFoundInRepliesThatNobodyHasSeen() {
        assertThat(points(HELD).f1()).isGreaterThanOrEqualTo(0.85);
        assertThat(points(HELD).precision()).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void aMistakeThatIsFoundWasMade() {
        assertThat(mistakes(HELD).precision()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void whoSaysNothingCoversNothing() {
        assertThat(family(HELD, "empty"))
                .isNotEmpty()
                .allSatisfy(reply -> assertThat(covered(reply)).isEmpty());
        assertThat(family(TUNE, "empty"))
                .isNotEmpty()
                .allSatisfy(reply -> assertThat(covered(reply)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"off-topic", "negated", "wrong"})
    void whoTalksPastTheQuestionDeniesOrErrsIsRarelyCredited(String family) {
        List<MarkedReply> replies = family(HELD, family);
        int uncovered = replies.stream()
                .mapToInt(reply -> BANK.requireQuestion(reply.question())
                                .answer()
                                .keyPoints()
                                .size()
                        - reply.covers().size())
                .sum();
        assertThat(points(replies).judgeAlone()).isLessThanOrEqualTo(uncovered / 8);
    }

    @Test
    void theFiguresOfThePageAreTheseFigures() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            String page = Files.readString(PAGE);
            int from = page.indexOf("| half |");
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(page.indexOf("\n\n", from) + 1));
        }
        assertThat(PAGE).content().contains(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                | half | family | replies | key points marked | found | found beside them | precision | recall | F1 |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (Map.Entry<String, List<MarkedReply>> half : new TreeMap<>(Map.of("tune", TUNE, "held", HELD)).entrySet()) {
            half.getValue().stream()
                    .map(MarkedReply::family)
                    .distinct()
                    .sorted()
                    .forEach(family -> row(table, half.getKey(), family, family(half.getValue(), family)));
            row(table, half.getKey(), "**all**", half.getValue());
            table.append("| ").append(half.getKey()).append(" | **mistakes** | ");
            table.append(half.getValue().size()).append(" | ");
            table.append(mistakes(half.getValue())).append(" |\n");
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String half, String family, List<MarkedReply> replies) {
        table.append("| ").append(half).append(" | ").append(family).append(" | ");
        table.append(replies.size()).append(" | ").append(points(replies)).append(" |\n");
    }
}
