package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.validate.Diagnostic.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidBankExceptionTest {
    @Test
    void messageIsTheReport() {
        InvalidBankException thrown = new InvalidBankException(
                List.of(LoadResultTest.problem(Severity.ERROR), LoadResultTest.problem(Severity.HINT)));

        assertThat(thrown).hasMessage("""
                        the bank has 1 error
                        bank.yaml: error: it is so [some-code]

                        bank.yaml: hint: it is so [some-code]

                        1 error, 1 hint
                        """);
    }

    @Test
    void messageOfManyErrorsShowsAHundredAndCountsTheRest() {
        InvalidBankException thrown =
                new InvalidBankException(Collections.nCopies(250, LoadResultTest.problem(Severity.ERROR)));

        assertThat(thrown.getMessage())
                .startsWith("the bank has 250 errors\n")
                .endsWith("150 more problems not shown\n250 errors\n");
    }

    @Test
    void messageSurvivesSerialization() throws IOException, ClassNotFoundException {
        InvalidBankException thrown = new InvalidBankException(List.of(LoadResultTest.problem(Severity.ERROR)));

        InvalidBankException copy = copy(thrown);

        assertThat(copy).hasMessage(thrown.getMessage());
        assertThat(copy.diagnostics()).isEmpty();
    }

    private static InvalidBankException copy(InvalidBankException thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (InvalidBankException) in.readObject();
        }
    }
}
