package io.questionbank.internal.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.JsonSchema;
import io.questionbank.internal.schema.Mismatch;
import io.questionbank.internal.schema.ScalarType;
import io.questionbank.internal.schema.Type;
import io.questionbank.internal.schema.Types;
import io.questionbank.internal.text.Spelling;
import io.questionbank.internal.yaml.Node;
import io.questionbank.model.Exercise;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exercise of any kind: the key {@code kind} picks the shape. */
final class ExerciseType implements Type<Exercise> {
    private static final String KIND = "kind";
    private static final List<ExerciseKind<?>> KINDS = List.of(
            ExerciseKinds.SINGLE_CHOICE,
            ExerciseKinds.MULTIPLE_CHOICE,
            ExerciseKinds.NUMERIC,
            ExerciseKinds.SHORT_TEXT,
            ExerciseKinds.ORDERING,
            ExerciseKinds.CODE_OUTPUT,
            CodeReviewKind.CODE_REVIEW);

    private static final ScalarType<ExerciseKind<?>> KIND_WORD = Types.word(KINDS, ExerciseKind::name);

    static ExerciseKind<?> kindOf(Exercise exercise) {
        return KINDS.stream()
                .filter(kind -> kind.includes(exercise))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind for " + exercise.getClass()));
    }

    @Override
    public Optional<Exercise> read(Node node, Context context) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Mismatch.wrongKind(node, "a mapping with the keys of an exercise", context);
        }
        Node.Entry entry = mapping.entries().get(KIND);
        if (entry == null) {
            return noKind(mapping, context);
        }
        return KIND_WORD
                .read(entry.value(), context)
                .flatMap(kind -> kind.read(node, context).map(Exercise.class::cast));
    }

    private static Optional<Exercise> noKind(Node.Mapping mapping, Context context) {
        Optional<String> misspelt = Spelling.best(KIND, mapping.entries().keySet());
        if (misspelt.isPresent()) {
            SourceSpan key = mapping.entries().get(misspelt.get()).key();
            return context.reject(
                    Code.UNKNOWN_KEY, key, "unknown key '" + misspelt.get() + "' in exercise", Fix.didYouMean(KIND));
        }
        return context.reject(
                Code.MISSING_KEY,
                mapping.span(),
                "key 'kind' is missing in this exercise; it says which other keys there are",
                Fix.advice("add it"));
    }

    @Override
    public void write(Exercise exercise, Context context, JsonGenerator out) throws IOException {
        kindOf(exercise).write(exercise, context, out);
    }

    /** Each kind has a schema of its own, so that an editor complains about the keys of the kind that is written. */
    @Override
    public JsonSchema schema() {
        List<JsonSchema> kinds = KINDS.stream()
                .map(kind -> JsonSchema.of(
                                "if", JsonSchema.of("properties", Map.of("kind", JsonSchema.of("const", kind.name()))))
                        .with("then", kind.schema()))
                .toList();
        return JsonSchema.of("type", "object")
                .with("required", List.of("kind"))
                .with("properties", Map.of("kind", KIND_WORD.schema()))
                .with("allOf", kinds);
    }
}
