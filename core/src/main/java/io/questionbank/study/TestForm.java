package io.questionbank.study;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Scoring;
import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Question;
import io.questionbank.study.Blueprint.Shortfall;
import io.questionbank.study.Blueprint.UnmetException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A technical test as candidates see it: its items in order, without keys, and its {@linkplain Coordinates coordinates}.
 *
 * <pre>{@code
 * TestForm form = TestForm.of(bank, bank.questions().list(), blueprint, 42);
 * form.items().forEach(item -> show(item));
 * TestReport report = form.grade(bank, replies, Scoring.partial());
 * }</pre>
 *
 * <p>The same version of a bank, the same questions, blueprint and seed give the same items and options in the same order for
 * ever.
 *
 * @param coordinates what the form can be made again from
 * @param items what to show, in this order
 */
public record TestForm(Coordinates coordinates, List<CandidateView> items) {
    /**
     * What a form is made from, in one line to print below it or to keep beside the replies.
     *
     * <pre>{@code seed 42; 125 exercises 1c9a7a2d96ab9f02; rnn 0.1.0; LSTM screening; 10 items; 2 numeric; pass mark 0.7}</pre>
     *
     * @param seed of all that is left to chance
     * @param pool the number of exercises chosen from, and a hash of what the choice depends on
     * @param banks where they come from, with versions where these are known
     * @param blueprint what the form is to be like
     */
    public record Coordinates(long seed, String pool, String banks, Blueprint blueprint) {
        private static final String SEED = "seed ";
        private static final String SEPARATOR = "; ";

        public Coordinates {
            Objects.requireNonNull(pool, "pool");
            Objects.requireNonNull(banks, "banks");
            Objects.requireNonNull(blueprint, "blueprint");
        }

        /**
         * {@return the coordinates that {@link #toString()} prints as {@code text}}
         *
         * @param text one line
         * @throws IllegalArgumentException if it is no such line
         */
        public static Coordinates of(String text) {
            String[] pieces = text.split(SEPARATOR, 4);
            if (pieces.length < 4 || !pieces[0].matches(SEED + "-?[0-9]{1,19}")) {
                throw new IllegalArgumentException(
                        "'" + text + "' does not say where a form comes from; expected such as"
                                + " 'seed 42; 125 exercises 1c9a7a2d96ab9f02; rnn 0.1.0; LSTM screening; 10 items; pass mark 0.7'");
            }
            long seed = Long.parseLong(pieces[0].substring(SEED.length()));
            return new Coordinates(seed, pieces[1], pieces[2], Blueprint.of(pieces[3]));
        }

        /** {@return one line that {@link #of} reads back} */
        @Override
        public String toString() {
            return String.join(SEPARATOR, SEED + seed, pool, banks, blueprint.toString());
        }
    }

    public TestForm {
        Objects.requireNonNull(coordinates, "coordinates");
        items = List.copyOf(items);
    }

    /**
     * {@return a form}
     *
     * @param bank that the questions are from
     * @param questions to choose exercises of, such as the result of a query; their order has no say
     * @param blueprint what the form is to be like
     * @param seed of all that is left to chance
     * @throws UnmetException if the questions have no exercises that meet the blueprint
     */
    public static TestForm of(QuestionBank bank, List<Question> questions, Blueprint blueprint, long seed) {
        List<Question> distinct = questions.stream().distinct().toList();
        List<CandidateView> items = chosen(distinct, blueprint, seed).stream()
                .map(exercise -> CandidateView.of(exercise, seed))
                .toList();
        return new TestForm(new Coordinates(seed, Pool.of(distinct), banks(bank), blueprint), items);
    }

    /**
     * {@return the form with these coordinates, made again}
     *
     * @param bank the same version of the bank
     * @param questions the same as the first time, in any order
     * @param coordinates that the form printed
     * @throws IllegalArgumentException if bank or questions are not those that the form was made from
     */
    public static TestForm again(QuestionBank bank, List<Question> questions, Coordinates coordinates) {
        String pool = Pool.of(questions.stream().distinct().toList());
        String banks = banks(bank);
        if (!pool.equals(coordinates.pool()) || !banks.equals(coordinates.banks())) {
            throw new IllegalArgumentException("the form was made of " + coordinates.pool() + " of "
                    + coordinates.banks() + ", and these are " + pool + " of " + banks
                    + "; expected the same questions of the same version");
        }
        return of(bank, questions, coordinates.blueprint(), coordinates.seed());
    }

    private static List<Exercise> chosen(List<Question> questions, Blueprint blueprint, long seed) {
        Stock stock = Stock.of(questions, blueprint.parts(), blueprint.allowsSeveralOfAQuestion());
        SplitMix64 chance = SplitMix64.of(seed, blueprint.name());
        if (Filling.of(stock, chance) instanceof Filling.Result.Filled filled) {
            return stock.pick(filled.takes(), chance);
        }
        throw unmet(blueprint, Shortfalls.of(questions, blueprint.parts(), blueprint.allowsSeveralOfAQuestion()));
    }

    private static UnmetException unmet(Blueprint blueprint, List<Shortfall> shortfalls) {
        String message = shortfalls.isEmpty()
                ? "'" + blueprint + "' asks for too much at once to find out whether it can be met; ask for fewer parts"
                : shortfalls.stream()
                        .map(Shortfall::toString)
                        .collect(Collectors.joining("; ", "'" + blueprint.name() + "' cannot be met: ", ""));
        return new UnmetException(message, shortfalls);
    }

    private static String banks(QuestionBank bank) {
        return bank.banks().stream().map(TestForm::label).collect(Collectors.joining(", "));
    }

    private static String label(BankInfo info) {
        return info.version().map(version -> info.id() + " " + version).orElse(info.id());
    }

    /**
     * {@return when the time is up; none without a time limit}
     *
     * @param begun when the candidate saw the first item
     */
    public Optional<Instant> ends(Instant begun) {
        return coordinates.blueprint().time().map(begun::plus);
    }

    /**
     * {@return what the replies are worth and what to study next}
     *
     * @param bank with the keys
     * @param replies by exercise; an item without one was left out
     * @param scoring how points are given
     * @throws IllegalArgumentException if there is a reply to what is not on this form, or one of another kind
     * @throws io.questionbank.bank.UnknownIdException if the bank does not have an item of this form
     */
    public TestReport grade(QuestionBank bank, Map<ExerciseId, ? extends Reply.ToExercise> replies, Scoring scoring) {
        return new Grading(bank, this).report(replies, scoring);
    }
}
