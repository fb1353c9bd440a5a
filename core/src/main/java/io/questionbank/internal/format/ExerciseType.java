package io.questionbank.internal.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.Type;
import io.questionbank.internal.schema.Types;
import io.questionbank.internal.yaml.Node;
import io.questionbank.model.Exercise;
import io.questionbank.validate.Code;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An exercise of any kind: the key {@code kind} picks the shape. */
final class ExerciseType implements Type<Exercise> {
    private static final List<ExerciseKind<?>> KINDS = List.of(
            ExerciseKinds.SINGLE_CHOICE,
            ExerciseKinds.MULTIPLE_CHOICE,
            ExerciseKinds.NUMERIC,
            ExerciseKinds.SHORT_TEXT,
            ExerciseKinds.ORDERING,
            ExerciseKinds.CODE_OUTPUT,
            CodeReviewKind.CODE_REVIEW);

    static ExerciseKind<?> kindOf(Exercise exercise) {
        return KINDS.stream()
                .filter(kind -> kind.includes(exercise))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind for " + exercise.getClass()));
    }

    @Override
    public Optional<Exercise> read(Node node, Context context) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Types.wrongKind(node, "a mapping with the keys of an exercise", context);
        }
        Node.Entry entry = mapping.entries().get("kind");
        if (entry == null) {
            return context.reject(Code.MISSING_KEY, mapping.span(), "key 'kind' is missing in this exercise");
        }
        return Types.anyText()
                .read(entry.value(), context)
                .flatMap(name -> KINDS.stream()
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .map(kind -> kind.read(node, context).map(Exercise.class::cast))
                        .orElseGet(() -> unknownKind((Node.Scalar) entry.value(), context)));
    }

    private static Optional<Exercise> unknownKind(Node.Scalar written, Context context) {
        return Types.unknownWord(written, KINDS.stream().map(ExerciseKind::name).toList(), context);
    }

    @Override
    public void write(Exercise exercise, Context context, JsonGenerator out) throws IOException {
        kindOf(exercise).write(exercise, context, out);
    }
}
