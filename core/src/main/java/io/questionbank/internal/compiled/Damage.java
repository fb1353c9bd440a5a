package io.questionbank.internal.compiled;

import io.questionbank.bank.CorruptBankException;
import java.util.List;

/** What to throw when a compiled bank is not as it was written. */
final class Damage {
    private static final List<String> SECTIONS_OF_INDEX =
            List.of("bank", "resources", "names", "topic table", "question table", "topics", "sources");
    private static final List<String> SECTIONS_OF_SETS = List.of("values", "sets");

    private static final List<String> SECTIONS_OF_SEARCH =
            List.of("reading", "numbers", "letters", "words", "terms", "postings", "posting table");

    private Damage() {}

    static CorruptBankException of(String artifact, String section, String reason) {
        return new CorruptBankException(artifact, section, reason + "; get the artifact again");
    }

    static CorruptBankException ofFormat(String artifact, String resource, int format) {
        return new CorruptBankException(
                artifact,
                resource,
                "it has format " + Integer.toUnsignedString(format) + ", and this version of the library reads format "
                        + Sections.FORMAT + "; get the version of question-bank-core that the artifact asks for");
    }

    /** {@return what reading threw, if it says what is damaged, or else what says that} */
    static CorruptBankException of(String artifact, String section, Exception cause) {
        if (cause instanceof CorruptBankException known) {
            return known;
        }
        CorruptBankException damage = of(artifact, section, "it cannot be read: " + cause);
        damage.initCause(cause);
        return damage;
    }

    static String nameOf(String resource, int section) {
        return switch (resource) {
            case CompiledContents.INDEX -> resource + ", " + SECTIONS_OF_INDEX.get(section);
            case CompiledContents.SETS -> resource + ", " + SECTIONS_OF_SETS.get(section);
            case CompiledContents.SEARCH -> resource + ", " + SECTIONS_OF_SEARCH.get(section);
            default -> resource + ", question " + (section + 1);
        };
    }
}
