package io.questionbank.internal.format;

import static io.questionbank.internal.schema.Property.list;
import static io.questionbank.internal.schema.Property.required;

import io.questionbank.internal.schema.Property;
import io.questionbank.internal.schema.Shape;
import io.questionbank.internal.schema.Types;
import io.questionbank.model.CodeSample.Environment;
import java.util.List;
import java.util.Optional;

/** An entry of {@code environment.yaml}. */
final class EnvironmentShape {
    private static final Property<Environment, String> VERSION =
            required("version", Types.text(), Environment::version);
    private static final Property<Environment, List<String>> REQUIREMENTS =
            list("requirements", Types.text(), Environment::requirements);

    static final Shape<Environment> SHAPE = Shape.of(
            "environment",
            (fields, context) ->
                    Optional.of(new Environment(context.requireKey(), fields.get(VERSION), fields.list(REQUIREMENTS))),
            VERSION,
            REQUIREMENTS);

    private EnvironmentShape() {}
}
