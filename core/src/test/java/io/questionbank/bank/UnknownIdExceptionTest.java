package io.questionbank.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UnknownIdExceptionTest {
    private final QuestionBank bank = SampleBank.bank();

    @Test
    void saysWhatIsUnknownWhereItWasSoughtAndWhatComesNear() {
        UnknownIdException unknown = thrownBy(() -> bank.requireQuestion("rnn-sequences/lstm-gate"));

        assertThat(unknown)
                .hasMessage("no question 'rnn-sequences/lstm-gate' in bank rnn 0.1.0; "
                        + "did you mean 'rnn-sequences/lstm-gates'?");
        assertThat(unknown.id()).isEqualTo("rnn-sequences/lstm-gate");
        assertThat(unknown.suggestions()).containsExactly("rnn-sequences/lstm-gates");
    }

    @Test
    void suggestsNothingWhereNothingComesNear() {
        UnknownIdException unknown = thrownBy(() -> bank.requireTopic("photography"));

        assertThat(unknown).hasMessage("no topic 'photography' in bank rnn 0.1.0");
        assertThat(unknown.suggestions()).isEmpty();
    }

    @Test
    void findsTheQuestionOfAMisspeltTopic() {
        assertThat(thrownBy(() -> bank.requireQuestion("rnn-sequence/lstm-gates"))
                        .suggestions())
                .startsWith("rnn-sequences/lstm-gates");
    }

    @Test
    void comparesOnlyTheLastPartWhereTheFrontIsRight() {
        assertThat(thrownBy(() -> bank.requireQuestion("rnn-sequences/gru")))
                .hasMessage("no question 'rnn-sequences/gru' in bank rnn 0.1.0");
        assertThat(thrownBy(() -> bank.requireExercise("rnn-sequences/lstm-gates#which-gates")))
                .hasMessage("no exercise 'rnn-sequences/lstm-gates#which-gates' in bank rnn 0.1.0; "
                        + "did you mean 'rnn-sequences/lstm-gates#which-gate'?");
    }

    @Test
    void saysWhyATextCannotBeAnId() {
        assertThat(thrownBy(() -> bank.requireQuestion("lstm-gates")))
                .hasMessage("no question 'lstm-gates' in bank rnn 0.1.0: 'lstm-gates' is not a question id; "
                        + "expected topic/name, such as 'rnn-sequences/lstm-gates'");
        assertThat(thrownBy(() -> bank.requireTopic("RNN-Sequences")))
                .hasMessageContaining("'RNN-Sequences' is not a topic id; expected kebab-case")
                .hasMessageEndingWith("did you mean 'rnn-sequences'?");
    }

    @Test
    void namesAllTheBanksSearched() {
        assertThat(thrownBy(() -> bank.and(SampleBank.git()).requireTopic("photography")))
                .hasMessage("no topic 'photography' in banks rnn 0.1.0, git 0.1.0");
        assertThat(thrownBy(() -> QuestionBank.empty().requireTopic("photography")))
                .hasMessage("no topic 'photography' in an empty bank");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        UnknownIdException unknown = thrownBy(() -> bank.requireTopic("rnn-sequence"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(unknown);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((UnknownIdException) in.readObject()).suggestions()).containsExactly("rnn-sequences");
        }
    }

    private static UnknownIdException thrownBy(ThrowingCallable lookup) {
        return catchThrowableOfType(UnknownIdException.class, lookup);
    }
}
