package io.questionbank.internal.rules;

import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.batch.SideBySide;
import io.questionbank.model.Markdown;
import io.questionbank.model.Source;
import io.questionbank.model.Status;
import io.questionbank.validate.Code;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;

/**
 * The Jakarta constraints of the model, checked by Hibernate Validator. Its messages are not used: a template would
 * interpret the braces of a bank's TeX.
 */
public final class Constraints {
    /** A broken constraint. */
    public record Violation(Code code, Finding finding) {}

    private static final Map<Class<? extends Annotation>, Code> CODES = Map.of(
            NotBlank.class, Code.BLANK_TEXT,
            NotEmpty.class, Code.WRONG_COUNT,
            Size.class, Code.WRONG_COUNT,
            Min.class, Code.OUT_OF_RANGE,
            Max.class, Code.OUT_OF_RANGE);

    private static final Comparator<Violation> IN_ORDER = Comparator.comparing(
                    (Violation v) -> v.finding().place().path(), new PathOrder())
            .thenComparing(v -> v.finding().message());

    private Constraints() {}

    /** A part of a bank that is checked as a whole. */
    private record Item(Object model, Place place) {}

    public static Stream<Violation> violations(QuestionBank bank) {
        Stream<Item> banks = bank.banks().stream().map(info -> new Item(info, Place.of(info)));
        Stream<Item> topics = bank.everyTopic().stream().map(topic -> new Item(topic, Place.of(topic.id())));
        Stream<Item> questions =
                bank.everyQuestion().stream().map(question -> new Item(question, Place.of(question.id())));
        Validator validator = Checker.VALIDATOR;
        return SideBySide.flatMap(
                Stream.concat(banks, Stream.concat(topics, questions)).toList(), item -> of(item, validator));
    }

    private static Stream<Violation> of(Item item, Validator validator) {
        return validator.validate(item.model()).stream()
                .filter(v -> v.getInvalidValue() != null) // an empty Optional; the model holds no other nulls
                .map(v -> violation(v, item.place()))
                .sorted(IN_ORDER);
    }

    private static Violation violation(ConstraintViolation<?> violation, Place item) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Code code = CODES.get(constraint.annotationType());
        if (code == null) {
            throw new IllegalStateException("no code for " + constraint);
        }
        return new Violation(code, Finding.at(item.at(path(violation)), message(constraint, violation)));
    }

    /**
     * The path in the bank format: a Markdown text is a plain value there, a status lies flat in its question, and an
     * identifier in its source, under the name of its scheme.
     */
    private static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        Object owner = violation.getLeafBean();
        if (owner instanceof Markdown) {
            return path.substring(0, path.lastIndexOf("."));
        }
        if (owner instanceof Source.Identifier identifier) {
            String source = path.substring(0, path.lastIndexOf(".identifier"));
            return source + "." + identifier.scheme();
        }
        return owner instanceof Status ? path.substring(path.lastIndexOf(".") + 1) : path.toString();
    }

    private static String message(Annotation constraint, ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        if (constraint instanceof NotBlank) {
            return "the text is blank; write something, or leave the key out where it is optional";
        }
        if (constraint instanceof NotEmpty) {
            return "the list is empty; expected at least 1 entry";
        }
        if (constraint instanceof Size size) {
            String expected = size.min() == 0 ? "at most " + size.max() : size.min() + " to " + size.max();
            int found = ((List<?>) value).size();
            return "the list has " + found + (found == 1 ? " entry" : " entries") + "; expected " + expected;
        }
        if (constraint instanceof Min min) {
            return value + " is too small; expected at least " + min.value();
        }
        return value + " is too large; expected at most " + ((Max) constraint).value();
    }

    /** Built on first use: a bank that was compiled never needs it. */
    private static final class Checker {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new Numbers())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * A number for each message: Hibernate collects violations in a hash set, and all that it hashes of two entries of one
     * list may be equal but for the message, so that equal messages would take time quadratic in the length of the list.
     */
    private static final class Numbers implements MessageInterpolator {
        private final AtomicLong count = new AtomicLong();

        @Override
        public String interpolate(String template, Context context) {
            return Long.toString(count.getAndIncrement());
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
