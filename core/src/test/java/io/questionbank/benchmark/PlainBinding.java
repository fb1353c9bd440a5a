package io.questionbank.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The yardstick: the same files bound to records by Jackson's YAML mapper and checked by Hibernate Validator, no more. */
final class PlainBinding {
    record KeyPoint(
            @NotBlank String id,
            @NotBlank String point,
            @Min(1) @Max(9) int weight,
            List<@NotEmpty List<@NotBlank String>> accept) {}

    record Mistake(
            @NotBlank String id,
            @NotBlank String claim,
            @NotBlank String correction) {}

    record Code(
            @NotBlank String id,
            @NotBlank String language,
            @NotBlank String source,
            @NotNull String output) {}

    record Claim(@NotBlank String expression, Map<String, Double> where, double equals) {}

    record Citation(@NotBlank String source, String locator, List<@NotBlank String> supports) {}

    record Answer(
            @NotBlank String brief,
            @NotBlank String full,
            List<@Valid KeyPoint> keyPoints,
            List<@Valid Mistake> mistakes,
            List<@Valid Code> code,
            List<@Valid Claim> claims,
            List<@Valid Citation> sources) {}

    record Choice(
            @NotBlank String id,
            @NotBlank String text,
            boolean correct,
            @NotBlank String feedback) {}

    record Exercise(
            @NotBlank String id,
            @NotBlank String kind,
            @NotBlank String prompt,
            @NotBlank String explanation,
            @Size(min = 2, max = 8) List<@Valid Choice> choices,
            double answer) {}

    record Question(
            @NotBlank String id,
            @NotBlank String prompt,
            List<@NotBlank String> askedAs,
            @NotBlank String difficulty,
            @NotBlank String cognitiveLevel,
            List<@NotBlank String> tags,
            List<@NotBlank String> objectives,
            List<@NotBlank String> prerequisites,
            @NotNull @Valid Answer answer,
            List<@Valid Exercise> exercises) {}

    private final ObjectMapper mapper;
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    PlainBinding() {
        this(new ObjectMapper(new YAMLFactory()));
    }

    PlainBinding(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** {@return the number of questions without a violation} */
    int check(Path folder) throws IOException {
        int good = 0;
        for (Question question : read(mapper, folder)) {
            good += validator.validate(question).isEmpty() ? 1 : 0;
        }
        return good;
    }

    static List<Question> read(ObjectMapper mapper, Path folder) throws IOException {
        List<Question> questions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(PlainBinding::holdsQuestion)::iterator) {
                questions.add(mapper.readValue(file.toFile(), Question.class));
            }
        }
        return questions;
    }

    private static boolean holdsQuestion(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml")
                && !name.equals("topic.yaml")
                && file.getParent().getParent().endsWith("topics");
    }
}
