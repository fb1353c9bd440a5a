package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.optional;
import static io.questionbank.internal.schema.Property.required;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.Fields;
import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.internal.yaml.Node;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Markdown;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A kind of exercise: its name, its class, and its keys.
 *
 * @param <E> the class
 */
final class ExerciseKind<E extends Exercise> {
    /** What exercises of every kind have. */
    record Common(ExerciseId id, Markdown prompt, Optional<Markdown> explanation, Difficulty difficulty) {}

    private static final Property<Exercise, String> ID =
            required("id", Types.kebab(), exercise -> exercise.id().name());
    private static final Property<Exercise, String> KIND = required(
            "kind", Types.anyText(), exercise -> ExerciseType.kindOf(exercise).name());
    private static final Property<Exercise, Markdown> PROMPT = required("prompt", Types.markdown(), Exercise::prompt);
    private static final Property<Exercise, Markdown> EXPLANATION =
            optional("explanation", Types.markdown(), Exercise::explanation);
    private static final Property<Exercise, Difficulty> DIFFICULTY = optional(
            "difficulty",
            Types.word(Difficulty.class),
            (exercise, context) -> Optional.of(exercise.difficulty()).filter(d -> d != context.inherited()));

    private final String name;
    private final Class<E> exercises;
    private final Shape<E> shape;

    private ExerciseKind(String name, Class<E> exercises, Shape<E> shape) {
        this.name = name;
        this.exercises = exercises;
        this.shape = shape;
    }

    /**
     * {@return a kind}
     *
     * @param name as the key {@code kind} gives it
     * @param exercises the class of its exercises
     * @param make makes an exercise of what all have and of its own keys
     * @param own its own keys
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E extends Exercise> ExerciseKind<E> of(
            String name, Class<E> exercises, BiFunction<Common, Fields<E>, E> make, Property<? super E, ?>... own) {
        List<Property<? super E, ?>> keys = Stream.<Property<? super E, ?>>concat(
                        Stream.of(ID, KIND, PROMPT, EXPLANATION, DIFFICULTY), Stream.of(own))
                .toList();
        Shape.Builder<E> builder = (fields, context) -> Optional.of(make.apply(common(fields, context), fields));
        return new ExerciseKind<>(name, exercises, Shape.of(name + " exercise", builder, keys));
    }

    private static Common common(Fields<? extends Exercise> fields, Context context) {
        return new Common(
                context.requireQuestion().exercise(fields.get(ID)),
                fields.get(PROMPT),
                fields.find(EXPLANATION),
                fields.find(DIFFICULTY).orElse(context.inherited()));
    }

    String name() {
        return name;
    }

    boolean includes(Exercise exercise) {
        return exercises.isInstance(exercise);
    }

    Optional<? extends Exercise> read(Node node, Context context) {
        return shape.read(node, context);
    }

    void write(Exercise exercise, Context context, JsonGenerator out) throws IOException {
        shape.write(exercises.cast(exercise), context, out);
    }
}
