package io.questionbank.validate;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.CodeSample.Environment;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The code of a bank that was run and did what the bank says: a digest for each piece, as {@code verified.lock} holds them.
 *
 * <pre>{@code Files.writeString(bank.resolve(VerifiedCode.FILE), VerifiedCode.of(passed).text());}</pre>
 *
 * @param digests by the names of the pieces, {@code sha256:} and 64 hexadecimal digits
 */
public record VerifiedCode(SortedMap<String, String> digests) {
    /** The name of the file, beside {@code bank.yaml}. */
    public static final String FILE = "verified.lock";

    /** The first line of the file. */
    public static final String HEADER = "question-bank verified code 1";

    /** No code was run. */
    public static final VerifiedCode NONE = new VerifiedCode(Collections.emptySortedMap());

    /** What a piece of code is said to do. */
    public sealed interface Behaviour {}

    /**
     * A program ends well and prints a text.
     *
     * @param source the whole program
     * @param output what it prints
     * @param exactly whether trailing space matters
     */
    public record Prints(String source, String output, boolean exactly) implements Behaviour {
        public Prints {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(output, "output");
        }
    }

    /**
     * A check tells faulty code from good code: run with the one as the module {@code reviewed} it fails, with the other it ends
     * well.
     *
     * @param check the program
     * @param code the faulty code
     * @param fixed the good code
     */
    public record TellsApart(String check, String code, String fixed) implements Behaviour {
        public TellsApart {
            Objects.requireNonNull(check, "check");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(fixed, "fixed");
        }
    }

    /**
     * A piece of code of a bank that can be run.
     *
     * @param name the id of the exercise, {@code topic/question#id}, or {@code topic/question#code.id} for a sample of an answer
     * @param place where it is
     * @param language in lower case
     * @param environment what it runs in, where the bank says so
     * @param behaviour what it is said to do
     */
    public record Entry(
            String name, Place place, String language, Optional<Environment> environment, Behaviour behaviour) {
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(environment, "environment");
            Objects.requireNonNull(behaviour, "behaviour");
        }

        /** {@return {@code sha256:} and the digest of the environment, the code and what the code is said to do} */
        public String digest() {
            return CodeDigest.of(this);
        }
    }

    public VerifiedCode {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /**
     * {@return every piece of code of final questions that can be run, in their order; a code review without a check cannot}
     *
     * @param bank has the questions
     */
    public static List<Entry> entries(QuestionBank bank) {
        return CodeEntries.of(bank);
    }

    /**
     * {@return what holds when these pieces of code have done what the bank says}
     *
     * @param passed the pieces
     */
    public static VerifiedCode of(Collection<Entry> passed) {
        SortedMap<String, String> digests = new TreeMap<>();
        passed.forEach(entry -> digests.put(entry.name(), entry.digest()));
        return new VerifiedCode(digests);
    }

    /**
     * {@return whether the piece was run as it is now}
     *
     * @param entry of the bank
     */
    public boolean covers(Entry entry) {
        return entry.digest().equals(digests.get(entry.name()));
    }

    /** {@return the content of the file: the header, and a line for each name in their order} */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Map.Entry<String, String> line : digests.entrySet()) {
            text.append(line.getKey()).append(' ').append(line.getValue()).append('\n');
        }
        return text.toString();
    }
}
