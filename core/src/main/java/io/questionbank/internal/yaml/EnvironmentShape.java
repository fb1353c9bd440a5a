package io.questionbank.internal.yaml;

import static io.questionbank.internal.yaml.Property.list;
import static io.questionbank.internal.yaml.Property.required;

import io.questionbank.model.Environment;
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
