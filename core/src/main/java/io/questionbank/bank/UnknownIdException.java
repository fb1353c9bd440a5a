package io.questionbank.bank;

import io.questionbank.internal.text.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says that no bank at hand has the id asked for, which banks those are, and which ids come near.
 *
 * <pre>{@code
 * no question 'rnn-sequences/lstm-gate' in bank rnn 0.1.0; did you mean 'rnn-sequences/lstm-gates'?
 * }</pre>
 */
public final class UnknownIdException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String id;
    private final String[] suggestions;

    private UnknownIdException(String message, String id, List<String> suggestions) {
        super(message);
        this.id = id;
        this.suggestions = suggestions.toArray(String[]::new);
    }

    /**
     * {@return the exception, with what is wrong with the text where it cannot be an id at all}
     *
     * @param kind what was looked for, such as {@code topic}
     * @param id the text asked for
     * @param syntax reads such an id or throws an {@link IllegalArgumentException}
     * @param known the ids of that kind
     * @param banks the banks searched
     */
    static UnknownIdException of(
            String kind, String id, Function<String, ?> syntax, Collection<String> known, List<BankInfo> banks) {
        List<String> near = near(id, known);
        String message = "no " + kind + " '" + id + "' in " + labels(banks)
                + flaw(id, syntax).map(flaw -> ": " + flaw).orElse("")
                + Spelling.suggestion(near).map(question -> "; " + question).orElse("");
        return new UnknownIdException(message, id, near);
    }

    /** {@return the text that was asked for} */
    public String id() {
        return id;
    }

    /** {@return up to three ids that come near, nearest first} */
    public List<String> suggestions() {
        return List.of(suggestions);
    }

    /** Where the front part of the id is right, only the last part can be misspelt. */
    private static List<String> near(String id, Collection<String> known) {
        int name = 1 + Math.max(id.lastIndexOf('/'), id.lastIndexOf('#'));
        String front = id.substring(0, name);
        List<String> siblings = known.stream()
                .filter(other -> other.startsWith(front))
                .map(other -> other.substring(name))
                .toList();
        return siblings.isEmpty()
                ? Spelling.nearest(id, known)
                : Spelling.nearest(id.substring(name), siblings).stream()
                        .map(front::concat)
                        .toList();
    }

    private static Optional<String> flaw(String id, Function<String, ?> syntax) {
        try {
            syntax.apply(id);
            return Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.of(malformed.getMessage());
        }
    }

    private static String labels(List<BankInfo> banks) {
        return switch (banks.size()) {
            case 0 -> "an empty bank";
            case 1 -> "bank " + banks.get(0).label();
            default -> banks.stream().map(BankInfo::label).collect(Collectors.joining(", ", "banks ", ""));
        };
    }
}
