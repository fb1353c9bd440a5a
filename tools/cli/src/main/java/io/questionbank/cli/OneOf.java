package io.questionbank.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, in any letter case.
 *
 * @param type its constants print as the words
 */
record OneOf<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    /** Teaches a command the words. */
    static <E extends Enum<E>> void register(Class<E> type, CommandLine command) {
        command.registerConverter(type, new OneOf<>(type));
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no "
                        + type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + text + "'; expected " + words()));
    }

    private String words() {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
