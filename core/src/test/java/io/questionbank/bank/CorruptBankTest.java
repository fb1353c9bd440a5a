package io.questionbank.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import io.questionbank.model.Difficulty;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compiled bank tells the truth or says that it is damaged. */
class CorruptBankTest {
    private static final String BODIES = "topics/rnn-sequences.bodies";
    private static final QuestionBank BANK = SampleBank.bank();
    private static final CompiledResources WHOLE = CompiledResources.of(BANK);

    /** Whatever can be asked of a bank. */
    private static final List<Function<QuestionBank, Object>> ASKED = List.of(
            QuestionBank::banks,
            QuestionBank::everyTopic,
            QuestionBank::everyQuestion,
            QuestionBank::toString,
            bank -> bank.question(SampleBank.GATES),
            bank -> bank.question("rnn-sequences/absent"),
            bank -> bank.topic(SampleBank.RNN),
            bank -> bank.questions().tagged("lstm").count(),
            bank -> bank.questions().atLeast(Difficulty.ADVANCED).list(),
            bank -> bank.questions().tagged("absent").explain(),
            bank -> bank.search("which gate depends on it").toString(),
            bank -> bank.questions().matching("gradient").list());

    static Stream<String> resources() {
        return WHOLE.all().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void noFlippedBitMakesItLie(String name) {
        byte[] bytes = WHOLE.all().get(name);
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            requireTruthOrDamage(WHOLE.with(name, flipped), name + ", bit " + bit);
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void noLostByteMakesItLie(String name) {
        byte[] bytes = WHOLE.all().get(name);
        for (int length = 0; length < bytes.length; length++) {
            requireTruthOrDamage(WHOLE.with(name, Arrays.copyOf(bytes, length)), name + " cut at " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void noByteTooManyMakesItLie(String name) {
        byte[] bytes = WHOLE.all().get(name);
        requireTruthOrDamage(WHOLE.with(name, Arrays.copyOf(bytes, bytes.length + 1)), name);
    }

    @Test
    void everyResourceThatIsMissingIsNamed() {
        for (String name : List.of("bank.sets", "bank.search", BODIES)) {
            assertThatExceptionOfType(CorruptBankException.class)
                    .isThrownBy(() -> askAll(WHOLE.without(name).open()))
                    .withMessage("test: " + name + ": it is missing; get the artifact again")
                    .satisfies(damage -> assertThat(damage.section()).isEqualTo(name));
        }
    }

    @Test
    void withoutAnIndexThereIsNoBank() {
        assertThat(CompiledBank.open("test", WHOLE.without("bank.index"))).isEmpty();
    }

    @Test
    void ofANewerFormatTheMessageSaysWhatToDo() {
        byte[] newer = WHOLE.all().get("bank.index").clone();
        newer[11] = 2;

        assertThatExceptionOfType(CorruptBankException.class)
                .isThrownBy(() -> WHOLE.with("bank.index", newer).open())
                .withMessage(
                        "test: bank.index: it has format 2, and this version of the library reads format 1; get the"
                                + " version of question-bank-core that the artifact asks for");
    }

    @Test
    void bodiesOfAnotherBuildAreRefused() {
        QuestionBank other = QuestionBank.of(
                BANK.banks().get(0), BANK.everyTopic(), BANK.everyQuestion().subList(0, 3));
        byte[] bodies = CompiledResources.of(other).all().get(BODIES);

        assertThatExceptionOfType(CorruptBankException.class)
                .isThrownBy(() -> WHOLE.with(BODIES, bodies).open().requireQuestion(SampleBank.GATES))
                .withMessageContaining("made with another bank.index");
    }

    @Test
    void damagedQuestionsDoNotHideSoundOnes() {
        byte[] damaged = WHOLE.all().get(BODIES).clone();
        damaged[damaged.length - 1] ^= 1;
        QuestionBank bank = WHOLE.with(BODIES, damaged).open();

        assertThat(bank.requireQuestion(SampleBank.GATES)).isEqualTo(BANK.requireQuestion(SampleBank.GATES));
        assertThatExceptionOfType(CorruptBankException.class)
                .isThrownBy(() -> bank.requireQuestion(SampleBank.RETIRED))
                .satisfies(damage -> {
                    assertThat(damage.artifact()).isEqualTo("test");
                    assertThat(damage.section()).isEqualTo(BODIES + ", question 10");
                    assertThat(damage.reason()).startsWith("it does not have the checksum noted for it");
                });
    }

    @Test
    void whatCannotBeReadIsDamaged() {
        CompiledBank.Resources failing = name -> {
            if (name.equals("bank.index")) {
                return WHOLE.read(name);
            }
            throw new IOException("the disk is on fire");
        };

        assertThatExceptionOfType(CorruptBankException.class)
                .isThrownBy(() -> CompiledBank.open("test", failing)
                        .orElseThrow()
                        .everyQuestion()
                        .get(0)
                        .id())
                .withMessageContaining("the disk is on fire")
                .withCauseInstanceOf(IOException.class);
    }

    private static void requireTruthOrDamage(CompiledResources damaged, String what) {
        Optional<QuestionBank> opened = tried(damaged::open, what);
        for (Function<QuestionBank, Object> question : ASKED) {
            Object truth = question.apply(BANK);
            Optional<Boolean> isTrue = opened.flatMap(bank -> tried(() -> truth.equals(question.apply(bank)), what));
            assertThat(isTrue.orElse(true)).as(what).isTrue();
        }
        if (opened.isPresent() && tried(() -> isVerified(opened.get()), what).isPresent()) {
            fail(what + " is not found by verify()");
        }
    }

    private static boolean isVerified(QuestionBank bank) {
        bank.verify();
        return true;
    }

    private static void askAll(QuestionBank bank) {
        ASKED.forEach(question -> question.apply(bank).toString());
    }

    /** {@return what came of it, unless that the bank is damaged} */
    private static <T> Optional<T> tried(Supplier<T> work, String what) {
        try {
            return Optional.of(work.get());
        } catch (CorruptBankException e) {
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return fail(what, e);
        }
    }
}
