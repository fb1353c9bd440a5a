package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {
    /** {@return what the command does without a terminal} */
    static Run of(Object... arguments) {
        return on(Terminal.NONE, arguments);
    }

    static Run on(Terminal terminal, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = QuestionBankCommand.commandLine(new PrintWriter(out), new PrintWriter(err), terminal)
                .execute(texts);
        return new Run(code, clean(out), clean(err));
    }

    private static String clean(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** Compares standard output to a file beside this class; with {@code -Dgolden.write} writes that file instead. */
    void assertPrints(String golden) throws IOException {
        assertThat(err).isEmpty();
        if (System.getProperty("golden.write") != null) {
            Files.writeString(Path.of("src/test/resources/io/questionbank/cli", golden), out);
            return;
        }
        try (InputStream expected = Run.class.getResourceAsStream(golden)) {
            assertThat(expected).as("golden file " + golden).isNotNull();
            assertThat(out).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The command is refused with a message, told without a stack trace. */
    void assertRefused(String message) {
        assertThat(err).contains(message).doesNotContain("\tat ");
        assertThat(out).isEmpty();
        assertThat(code).isEqualTo(2);
    }
}
