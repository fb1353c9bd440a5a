package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a file, with its place. */
public sealed interface Node extends Located {
    /** The longest text that messages quote as a whole, in UTF-16 units. */
    int QUOTED_UNITS = 60;

    /** {@return where it stands} */
    Located place();

    @Override
    default SourceSpan span() {
        return place().span();
    }

    /** {@return what the value is, as messages call it} */
    String kind();

    /** {@return a text as messages quote it: its first line, and not all of a long one} */
    static String quote(String text) {
        String line = text.lines().findFirst().orElse("");
        int end = Math.min(line.length(), QUOTED_UNITS);
        return "'" + line.substring(0, end) + (end < text.stripTrailing().length() ? " ..." : "") + "'";
    }

    /**
     * A text, number or other single value.
     *
     * @param text as written, quotes and escapes resolved
     * @param plain whether it stands there without quotes, on lines of its key
     */
    public record Scalar(String text, boolean plain, Located place) implements Node {
        private static final int LONGEST_NULL = 4;

        /** {@return whether YAML takes it for no value at all} */
        public boolean isNull() {
            return plain
                    && text.length() <= LONGEST_NULL
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }

        @Override
        public String kind() {
            return "a single value";
        }
    }

    /** A list. */
    public record Sequence(List<Node> items, Located place) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order written. */
    public record Mapping(Map<String, Entry> entries, Located place) implements Node {
        @Override
        public String kind() {
            return "a mapping of keys to values";
        }
    }

    /** A key of a mapping, by its place, and its value. */
    public record Entry(Located place, Node value) {
        /** {@return where the key stands} */
        public SourceSpan key() {
            return place.span();
        }
    }

    /** {@return an empty mapping in place of a file that is optional and absent} */
    public static Mapping absent(String file) {
        return new Mapping(new LinkedHashMap<>(), () -> SourceSpan.unpositioned(file));
    }
}
