package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.load.HostileInput.Made;
import io.questionbank.model.QuestionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is loaded, a bank and problems come out, each with its place; {@link SmallHeapTest} loads what is large. */
class HostileInputTest {
    private static final QuestionId QUESTION = QuestionId.of("rnn-sequences/lstm-gates");

    static List<HostileInput> smallInputs() {
        return HostileInputs.small();
    }

    @ParameterizedTest
    @MethodSource("smallInputs")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
    void whateverIsLoadedIsReportedAtItsPlace(HostileInput input) throws IOException {
        assertThat(HostileLoad.of(input).broken()).isEmpty();
    }

    @Test
    void thereAreManyHostileInputs() {
        assertThat(HostileInputs.small()).hasSizeGreaterThan(2_500);
        assertThat(HostileInputs.large()).hasSizeGreaterThan(90);
        assertThat(HostileInputs.all()).extracting(HostileInput::name).doesNotHaveDuplicates();
    }

    @Test
    void theQuestionToBeSpoiltIsValid() throws IOException {
        LoadResult result = load(SpoiltQuestions.whole());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bank().question(QUESTION)).isPresent();
    }

    @Test
    void aQuestionBrokenOffAtAnyByteIsReportedOrWhole() throws IOException {
        assertThat(SpoiltQuestions.truncated().parallel().flatMap(HostileInputTest::broken))
                .isEmpty();
    }

    @Test
    void aQuestionWithOneWrongByteIsReportedOrWhole() throws IOException {
        assertThat(SpoiltQuestions.flipped(2_000, 1).parallel().flatMap(HostileInputTest::broken))
                .isEmpty();
    }

    private static Stream<String> broken(Map<String, byte[]> files) {
        LoadResult result = load(files);
        boolean whole = result.bank().question(QUESTION).isPresent();
        try {
            return LoadingPromises.broken(Made.of(files), result, whole).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LoadResult load(Map<String, byte[]> files) {
        return BankLoader.of(BankSource.bytes(files)).load();
    }
}
