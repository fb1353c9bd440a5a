package io.questionbank.study;

import io.questionbank.internal.text.Kebab;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import io.questionbank.model.TopicId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a part of a blueprint counts; printed as the blueprint prints it behind the number. */
sealed interface Trait {
    /** {@return whether an exercise counts} */
    boolean fits(Question question, Exercise exercise);

    /** {@return the trait that {@code toString} prints as {@code text}} */
    static Trait of(String text) {
        return Stream.of(
                        text.equals(Any.TEXT) ? Optional.of(new Any()) : Optional.<Trait>empty(),
                        after(InTopic.IN, text).map(topic -> new InTopic(TopicId.of(topic))),
                        after(ForObjective.FOR, text).map(ForObjective::new),
                        after(AtLeast.AT_LEAST, text).flatMap(Trait::difficulty).map(AtLeast::new),
                        difficulty(text).map(OfDifficulty::new),
                        kind(text).map(OfKind::new))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' is nothing that a blueprint counts; expected such as 'items', 'in rnn-sequences', 'advanced',"
                        + " 'at least advanced', 'numeric' or 'for size-model'"));
    }

    /** Every exercise counts. */
    record Any() implements Trait {
        private static final String TEXT = "items";

        @Override
        public boolean fits(Question question, Exercise exercise) {
            return true;
        }

        @Override
        public String toString() {
            return TEXT;
        }
    }

    /** Those of a topic count. */
    record InTopic(TopicId topic) implements Trait {
        private static final String IN = "in ";

        @Override
        public boolean fits(Question question, Exercise exercise) {
            return question.id().topic().equals(topic);
        }

        @Override
        public String toString() {
            return IN + topic;
        }
    }

    /** Those whose question serves an objective count. */
    record ForObjective(String objective) implements Trait {
        private static final String FOR = "for ";

        public ForObjective {
            Kebab.require(objective, "an objective id");
        }

        @Override
        public boolean fits(Question question, Exercise exercise) {
            return question.objectives().contains(objective);
        }

        @Override
        public String toString() {
            return FOR + objective;
        }
    }

    /** Those as hard as this or harder count. */
    record AtLeast(Difficulty lowest) implements Trait {
        private static final String AT_LEAST = "at least ";

        public AtLeast {
            Objects.requireNonNull(lowest, "lowest");
        }

        @Override
        public boolean fits(Question question, Exercise exercise) {
            return exercise.difficulty().compareTo(lowest) >= 0;
        }

        @Override
        public String toString() {
            return AT_LEAST + lowest;
        }
    }

    /** Those as hard as this count. */
    record OfDifficulty(Difficulty difficulty) implements Trait {
        public OfDifficulty {
            Objects.requireNonNull(difficulty, "difficulty");
        }

        @Override
        public boolean fits(Question question, Exercise exercise) {
            return exercise.difficulty() == difficulty;
        }

        @Override
        public String toString() {
            return difficulty.toString();
        }
    }

    /** Those of a kind count. */
    record OfKind(Class<?> kind) implements Trait {
        public OfKind {
            if (kinds().noneMatch(kind::equals)) {
                throw new IllegalArgumentException("'" + kind.getSimpleName()
                        + "' is no kind of exercise; expected one such as Numeric or SingleChoice");
            }
        }

        @Override
        public boolean fits(Question question, Exercise exercise) {
            return kind.isInstance(exercise);
        }

        @Override
        public String toString() {
            return nameOf(kind);
        }
    }

    private static Optional<String> after(String start, String text) {
        return text.startsWith(start) ? Optional.of(text.substring(start.length())) : Optional.empty();
    }

    private static Optional<Difficulty> difficulty(String text) {
        return Arrays.stream(Difficulty.values())
                .filter(d -> d.toString().equals(text))
                .findFirst();
    }

    private static Optional<Class<?>> kind(String text) {
        return kinds().filter(kind -> nameOf(kind).equals(text)).findFirst();
    }

    private static Stream<Class<?>> kinds() {
        return Arrays.stream(Exercise.class.getPermittedSubclasses());
    }

    /** {@return {@code single-choice} for {@code SingleChoice}} */
    private static String nameOf(Class<?> kind) {
        StringBuilder name = new StringBuilder();
        for (char c : kind.getSimpleName().toCharArray()) {
            name.append(Character.isUpperCase(c) && name.length() > 0 ? "-" : "")
                    .append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
