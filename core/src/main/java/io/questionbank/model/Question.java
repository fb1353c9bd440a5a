package io.questionbank.model;

import io.questionbank.internal.text.Kebab;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an interviewer asks, with the answer and the exercises that belong to it.
 *
 * <pre>{@code
 * Question question = Question.builder(QuestionId.of("git/rebase"), "What does a rebase rewrite?")
 *         .difficulty(Difficulty.INTERMEDIATE)
 *         .answer(Answer.of(Markdown.of("The commits it moves: each gets a new id.")))
 *         .build();
 * }</pre>
 *
 * @param id permanent
 * @param revision from 1; raised when the meaning of prompt, key points or a key changes
 * @param status drafted, final or retired
 * @param prompt what the interviewer asks
 * @param askedAs other ways people ask the same thing
 * @param difficulty how hard it is
 * @param cognitiveLevel what it asks of the mind, where the author says so
 * @param time how long a good spoken answer takes
 * @param tags from its topic's
 * @param objectives ids from its topic's
 * @param prerequisites questions one should know before
 * @param followUps what to ask next
 * @param hints from faint to plain, 3 at most
 * @param answer what a good reply says
 * @param exercises tasks a program can grade
 */
public record Question(
        QuestionId id,
        @Min(1) int revision,
        @Valid Status status,
        @Valid Markdown prompt,
        List<@NotBlank String> askedAs,
        Difficulty difficulty,
        Optional<CognitiveLevel> cognitiveLevel,
        Duration time,
        List<String> tags,
        List<String> objectives,
        List<QuestionId> prerequisites,
        List<FollowUp> followUps,
        @Size(max = 3) List<@Valid Markdown> hints,
        @Valid Answer answer,
        List<@Valid Exercise> exercises) {
    private static final int SPOKEN_WORDS_PER_MINUTE = 150;

    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(prompt, "prompt");
        askedAs = List.copyOf(askedAs);
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(cognitiveLevel, "cognitiveLevel");
        Objects.requireNonNull(time, "time");
        tags = List.copyOf(tags);
        Kebab.requireAll(tags, "a tag");
        objectives = List.copyOf(objectives);
        Kebab.requireAll(objectives, "an objective id");
        prerequisites = List.copyOf(prerequisites);
        followUps = List.copyOf(followUps);
        hints = List.copyOf(hints);
        Objects.requireNonNull(answer, "answer");
        exercises = List.copyOf(exercises);
    }

    /**
     * {@return how long an answer takes when spoken at 150 words a minute, in whole seconds; the time of a question whose
     * author gives none}
     *
     * @param answer its full form counts, or its brief form where there is no full one
     */
    public static Duration spokenTime(Answer answer) {
        long words = wordsOf(answer.full().orElse(answer.brief()).source());
        return Duration.ofSeconds((words * 60 + SPOKEN_WORDS_PER_MINUTE - 1) / SPOKEN_WORDS_PER_MINUTE);
    }

    private static long wordsOf(String text) {
        long words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /**
     * {@return a builder of a final question of beginner's difficulty, without an answer yet}
     *
     * @param id permanent
     * @param prompt what the interviewer asks, in Markdown
     */
    public static Builder builder(QuestionId id, String prompt) {
        return new Builder(id, Markdown.of(prompt));
    }

    /** Gathers the parts of a question; what is not set keeps the default of the bank format. */
    public static final class Builder {
        private final QuestionId id;
        private final Markdown prompt;
        private int revision = 1;
        private Status status = Status.FINAL;
        private List<String> askedAs = List.of();
        private Difficulty difficulty = Difficulty.BEGINNER;
        private Optional<CognitiveLevel> cognitiveLevel = Optional.empty();
        private Optional<Duration> time = Optional.empty();
        private List<String> tags = List.of();
        private List<String> objectives = List.of();
        private List<QuestionId> prerequisites = List.of();
        private List<FollowUp> followUps = List.of();
        private List<Markdown> hints = List.of();
        private Optional<Answer> answer = Optional.empty();
        private List<Exercise> exercises = List.of();

        private Builder(QuestionId id, Markdown prompt) {
            this.id = Objects.requireNonNull(id, "id");
            this.prompt = prompt;
        }

        /**
         * {@return this builder, with another revision; 1 unless set}
         *
         * @param value at least 1
         */
        public Builder revision(int value) {
            revision = value;
            return this;
        }

        /**
         * {@return this builder, with another status; final unless set}
         *
         * @param value the status
         */
        public Builder status(Status value) {
            status = value;
            return this;
        }

        /**
         * {@return this builder, with other ways to ask}
         *
         * @param value plain texts
         */
        public Builder askedAs(List<String> value) {
            askedAs = value;
            return this;
        }

        /**
         * {@return this builder, with another difficulty; beginner unless set}
         *
         * @param value the difficulty
         */
        public Builder difficulty(Difficulty value) {
            difficulty = value;
            return this;
        }

        /**
         * {@return this builder, with a cognitive level}
         *
         * @param value the level
         */
        public Builder cognitiveLevel(CognitiveLevel value) {
            cognitiveLevel = Optional.of(value);
            return this;
        }

        /**
         * {@return this builder, with a time; {@link #spokenTime} unless set}
         *
         * @param value the time of a good answer
         */
        public Builder time(Duration value) {
            time = Optional.of(value);
            return this;
        }

        /**
         * {@return this builder, with tags}
         *
         * @param value tags of the topic
         */
        public Builder tags(List<String> value) {
            tags = value;
            return this;
        }

        /**
         * {@return this builder, with objectives}
         *
         * @param value ids of objectives of the topic
         */
        public Builder objectives(List<String> value) {
            objectives = value;
            return this;
        }

        /**
         * {@return this builder, with prerequisites}
         *
         * @param value questions one should know before
         */
        public Builder prerequisites(List<QuestionId> value) {
            prerequisites = value;
            return this;
        }

        /**
         * {@return this builder, with follow-ups}
         *
         * @param value what to ask next
         */
        public Builder followUps(List<FollowUp> value) {
            followUps = value;
            return this;
        }

        /**
         * {@return this builder, with hints}
         *
         * @param value from faint to plain
         */
        public Builder hints(List<Markdown> value) {
            hints = value;
            return this;
        }

        /**
         * {@return this builder, with an answer}
         *
         * @param value the answer
         */
        public Builder answer(Answer value) {
            answer = Optional.of(value);
            return this;
        }

        /**
         * {@return this builder, with exercises}
         *
         * @param value tasks a program can grade
         */
        public Builder exercises(List<Exercise> value) {
            exercises = value;
            return this;
        }

        /**
         * {@return the question}
         *
         * @throws IllegalStateException if no answer was set
         */
        public Question build() {
            Answer set = answer.orElseThrow(() ->
                    new IllegalStateException("question '" + id + "' has no answer; call answer(...) before build()"));
            return new Question(
                    id,
                    revision,
                    status,
                    prompt,
                    askedAs,
                    difficulty,
                    cognitiveLevel,
                    time.orElseGet(() -> spokenTime(set)),
                    tags,
                    objectives,
                    prerequisites,
                    followUps,
                    hints,
                    set,
                    exercises);
        }
    }
}
