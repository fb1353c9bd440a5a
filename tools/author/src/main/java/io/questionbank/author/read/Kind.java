package io.questionbank.author.read;

import io.questionbank.model.Exercise;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of exercises by the names that the bank format gives them. */
final class Kind {
    private Kind() {}

    /** {@return such as {@code single-choice}} */
    static String of(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@return every type of exercise, in the order of the format} */
    static List<Class<?>> all() {
        return Arrays.asList(Exercise.class.getPermittedSubclasses());
    }
}
