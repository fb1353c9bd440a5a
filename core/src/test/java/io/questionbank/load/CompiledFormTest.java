package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.CompiledBank;
import io.questionbank.bank.CompiledResources;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Banks of every kind of item are the same in both forms. */
class CompiledFormTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isEqualToWhatItWasWrittenFrom(long seed) {
        QuestionBank written = new RandomBanks(seed).next();

        QuestionBank read = CompiledResources.of(written).open();

        assertThat(read).isEqualTo(written).hasSameHashCodeAs(written).hasToString(written.toString());
        assertThat(written).isEqualTo(read);
        for (Question question : written.everyQuestion()) {
            assertThat(read.requireQuestion(question.id())).isEqualTo(question);
        }
        read.verify();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameBytesForEqualBanks(long seed) {
        QuestionBank written = new RandomBanks(seed).next();

        Map<String, byte[]> again =
                CompiledBank.resources(CompiledResources.of(written).open());

        assertThat(again).containsExactlyInAnyOrderEntriesOf(CompiledBank.resources(written));
    }

    @Test
    void isReadInPlaceOfTheSource() {
        Map<String, byte[]> files = new HashMap<>(CompiledBank.resources(new RandomBanks(1).next()));
        files.put("bank.yaml", "not: a bank".getBytes(StandardCharsets.UTF_8));

        LoadResult result = BankLoader.of(BankSource.bytes(files)).load();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bank()).isEqualTo(new RandomBanks(1).next());
    }
}
