package io.questionbank.bank;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.internal.contents.Contents;
import io.questionbank.internal.contents.Property;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.TopicId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to a bank: steps that narrow its questions, then an end step that fetches them.
 *
 * <pre>{@code
 * QuestionQuery lstm = bank.questions().in("rnn-sequences").tagged("lstm");
 * List<Question> hard = lstm.atLeast(Difficulty.ADVANCED).list();
 * List<Question> five = lstm.sample(5, 42);
 * System.out.println(lstm.explain());
 * }</pre>
 *
 * <p>Each step returns a new query and leaves this one as it is: share, store and branch freely, between threads too. Nothing
 * runs before an end step: {@link #list()}, {@link #stream()}, {@link #first()}, {@link #count()}, {@link #sample}. Questions
 * come in catalogue order unless a step asks for another. Drafts never appear; retired questions only with {@link #includingRetired()}.
 *
 * <p>A topic, tag, objective or source the bank does not have matches nothing; {@link #explain()} says so, and what it may have
 * meant. A step that takes several values needs at least one, or throws an {@link IllegalArgumentException}.
 */
public final class QuestionQuery {
    private static final int IDS_SPELT_OUT = 3;

    private final QuestionBank bank;
    private final boolean retiredToo;
    private final List<Step> steps;

    QuestionQuery(QuestionBank bank) {
        this(bank, false, List.of());
    }

    private QuestionQuery(QuestionBank bank, boolean retiredToo, List<Step> steps) {
        this.bank = bank;
        this.retiredToo = retiredToo;
        this.steps = steps;
    }

    /**
     * {@return a query for those of one of these topics}
     *
     * @param topics ids such as {@code rnn-sequences}
     */
    public QuestionQuery in(String... topics) {
        Set<String> wanted = Arguments.atLeastOne("topic", topics);
        return then(Step.naming(
                Vocabulary.TOPIC,
                wanted,
                "in " + oneOf(wanted),
                questions -> questions.keep(havingAny(Property.TOPIC, wanted))));
    }

    /**
     * {@return a query for those of one of these topics}
     *
     * @param topics ids of topics
     */
    public QuestionQuery in(TopicId... topics) {
        Set<TopicId> wanted = Arguments.atLeastOne("topic", topics);
        return in(wanted.stream().map(TopicId::value).toArray(String[]::new));
    }

    /**
     * {@return a query for those that carry all of these tags}
     *
     * @param tags such as {@code lstm}
     */
    public QuestionQuery tagged(String... tags) {
        Set<String> wanted = Arguments.atLeastOne("tag", tags);
        String text = "tagged " + String.join(" and ", wanted);
        return then(Step.naming(Vocabulary.TAG, wanted, text, questions -> {
            Selection left = questions;
            for (String tag : wanted) {
                left = left.keep(havingAny(Property.TAG, Set.of(tag)));
            }
            return left;
        }));
    }

    /**
     * {@return a query for those that carry at least one of these tags}
     *
     * @param tags such as {@code lstm}
     */
    public QuestionQuery taggedAny(String... tags) {
        Set<String> wanted = Arguments.atLeastOne("tag", tags);
        return then(Step.naming(
                Vocabulary.TAG,
                wanted,
                "tagged " + oneOf(wanted),
                questions -> questions.keep(havingAny(Property.TAG, wanted))));
    }

    /**
     * {@return a query for those of one of these difficulties}
     *
     * @param difficulties the levels wanted
     */
    public QuestionQuery difficulty(Difficulty... difficulties) {
        Set<Difficulty> wanted = Arguments.atLeastOne("difficulty", difficulties);
        return ofDifficulty("of difficulty " + oneOf(wanted), wanted);
    }

    /**
     * {@return a query for those of this difficulty or a higher one}
     *
     * @param lowest the easiest level wanted
     */
    public QuestionQuery atLeast(Difficulty lowest) {
        Objects.requireNonNull(lowest, "lowest");
        return ofDifficulty("at least " + lowest, EnumSet.range(lowest, Difficulty.ADVANCED));
    }

    /**
     * {@return a query for those of this difficulty or a lower one}
     *
     * @param highest the hardest level wanted
     */
    public QuestionQuery atMost(Difficulty highest) {
        Objects.requireNonNull(highest, "highest");
        return ofDifficulty("at most " + highest, EnumSet.range(Difficulty.BEGINNER, highest));
    }

    private QuestionQuery ofDifficulty(String text, Set<Difficulty> wanted) {
        return then(Step.of(text, questions -> questions.keep(havingAny(Property.DIFFICULTY, texts(wanted)))));
    }

    /**
     * {@return a query for those of one of these cognitive levels; a question whose author gives none is of no level}
     *
     * @param levels the levels wanted
     */
    public QuestionQuery cognitiveLevel(CognitiveLevel... levels) {
        Set<CognitiveLevel> wanted = Arguments.atLeastOne("cognitive level", levels);
        return then(Step.of(
                "of cognitive level " + oneOf(wanted),
                questions -> questions.keep(havingAny(Property.COGNITIVE_LEVEL, texts(wanted)))));
    }

    /**
     * {@return a query for those that serve at least one of these objectives}
     *
     * @param objectives their ids
     */
    public QuestionQuery objective(String... objectives) {
        Set<String> wanted = Arguments.atLeastOne("objective", objectives);
        return then(Step.naming(
                Vocabulary.OBJECTIVE,
                wanted,
                "for objective " + oneOf(wanted),
                questions -> questions.keep(havingAny(Property.OBJECTIVE, wanted))));
    }

    /**
     * {@return a query for those whose answer cites this source}
     *
     * @param sourceKey its key in the bibliography
     */
    public QuestionQuery citing(String sourceKey) {
        Objects.requireNonNull(sourceKey, "sourceKey");
        return then(Step.naming(
                Vocabulary.SOURCE,
                Set.of(sourceKey),
                "citing " + sourceKey,
                questions -> questions.keep(havingAny(Property.SOURCE, Set.of(sourceKey)))));
    }

    /**
     * {@return a query for those with at least one exercise of this type}
     *
     * @param type such as {@code CodeReview.class}; {@code Exercise.class} for any
     */
    public QuestionQuery withExercise(Class<? extends Exercise> type) {
        Objects.requireNonNull(type, "type");
        List<String> kinds = Arrays.stream(Exercise.class.getPermittedSubclasses())
                .filter(type::isAssignableFrom)
                .map(kind -> Property.kind(kind.asSubclass(Exercise.class)))
                .toList();
        return then(Step.of(
                "with an exercise of type " + type.getSimpleName(),
                questions -> questions.keep(havingAny(Property.EXERCISE, kinds))));
    }

    /**
     * {@return a query for those that pass a test}
     *
     * <pre>{@code bank.questions().where("the prompt is short", question -> question.prompt().source().length() < 80)}</pre>
     *
     * @param why what the test asks, to follow the word "where" in {@link #toString()}
     * @param test always gives the same reply for the same question
     */
    public QuestionQuery where(String why, Predicate<? super Question> test) {
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(test, "test");
        return then(Step.of("where " + why, questions -> questions.keep(test)));
    }

    /**
     * {@return a query without these questions}
     *
     * @param questions ids of none, one or more questions
     */
    public QuestionQuery excluding(QuestionId... questions) {
        return excluding(Arrays.asList(Objects.requireNonNull(questions, "questions")));
    }

    /**
     * {@return a query without these questions}
     *
     * @param questions ids of none, one or more questions, copied
     */
    public QuestionQuery excluding(Collection<QuestionId> questions) {
        Objects.requireNonNull(questions, "questions");
        Set<QuestionId> unwanted = Arguments.distinct("question", questions);
        String text = unwanted.size() <= IDS_SPELT_OUT
                ? unwanted.stream().map(QuestionId::toString).collect(Collectors.joining(" and "))
                : unwanted.size() + " questions";
        return then(Step.of("excluding " + (text.isEmpty() ? "nothing" : text), left -> left.drop(numbers(unwanted))));
    }

    /**
     * {@return a query for those that fit a text, best first}
     *
     * <pre>{@code bank.questions().atMost(Difficulty.INTERMEDIATE).matching("exploding gradients").limit(5)}</pre>
     *
     * @param text what somebody typed, as in {@link QuestionBank#search(String, int)}
     */
    public QuestionQuery matching(String text) {
        Objects.requireNonNull(text, "text");
        return then(Step.of(
                "matching '" + text + "'",
                questions -> questions.inOrderOf(bank.search().matching(text))));
    }

    /** {@return a query for retired questions too; it does not matter between which steps this one stands} */
    public QuestionQuery includingRetired() {
        return new QuestionQuery(bank, true, steps);
    }

    /**
     * {@return a query in another order; questions that compare as equal keep the order they had}
     *
     * @param order always gives the same reply for the same two questions
     */
    public QuestionQuery sortedBy(Comparator<? super Question> order) {
        Objects.requireNonNull(order, "order");
        return then(Step.of("sorted", questions -> questions.sorted(order)));
    }

    /**
     * {@return a query without the first of what the steps so far leave}
     *
     * @param n how many to pass over, at least 0
     */
    public QuestionQuery skip(long n) {
        Arguments.requireNotNegative("skip", n);
        return then(Step.of("without the first " + n, questions -> questions.skip(n)));
    }

    /**
     * {@return a query for the first of what the steps so far leave}
     *
     * @param n how many at most, at least 0
     */
    public QuestionQuery limit(long n) {
        Arguments.requireNotNegative("limit", n);
        return then(Step.of("limited to " + n, questions -> questions.limit(n)));
    }

    /** {@return what the query finds, as an immutable list} */
    public List<Question> list() {
        return stream().toList();
    }

    /** {@return what the query finds, as a sequential stream that looks at a question only when it is asked for} */
    public Stream<Question> stream() {
        return found().candidates().map(Candidate::question);
    }

    private Selection found() {
        Selection left = visible();
        for (Step step : steps) {
            left = step.leaves().apply(left);
        }
        return left;
    }

    /** {@return the first that the query finds, if there is one} */
    public Optional<Question> first() {
        return stream().findFirst();
    }

    /** {@return how many the query finds} */
    public long count() {
        return found().count();
    }

    /**
     * {@return some of what the query finds, drawn without bias and in random order}
     *
     * <p>The same version of the bank, query and seed give the same sample for ever, on every JDK and in every locale: the draw
     * is the start of a Fisher-Yates shuffle driven by SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), not by a class of the JDK.
     *
     * @param n how many, at least 0; where the query finds fewer, all of them
     * @param seed any number
     */
    public List<Question> sample(int n, long seed) {
        Arguments.requireNotNegative("sample", n);
        return new SplitMix64(seed)
                .pick(n, found().candidates().toList()).stream()
                        .map(Candidate::question)
                        .toList();
    }

    /**
     * {@return how many questions each step leaves, a line each, and what is unknown or may be misspelt in it}
     *
     * <pre>{@code
     * questions                        8
     *   in rnn-sequences               8
     *   tagged lstm                    3
     *   at least advanced              0   <- nothing is left from here on
     * }</pre>
     */
    public String explain() {
        List<Candidate> left = visible().candidates().toList();
        Explanation explanation = new Explanation(subject(), left.size());
        for (Step step : steps) {
            Selection reached = new SelectedStream(bank.contents(), left.stream());
            left = step.leaves().apply(reached).candidates().toList();
            explanation.add(step.text(), left.size(), step.doubt().apply(bank));
        }
        return explanation.toString();
    }

    /** {@return the query as a sentence, such as {@code questions in rnn-sequences, tagged lstm, limited to 5}} */
    @Override
    public String toString() {
        String rest = steps.stream().map(Step::text).collect(Collectors.joining(", "));
        return rest.isEmpty() ? subject() : subject() + " " + rest;
    }

    private String subject() {
        return retiredToo ? "questions including retired ones" : "questions";
    }

    private Selection visible() {
        Set<String> shown = retiredToo ? Set.of(Property.FINAL, Property.RETIRED) : Set.of(Property.FINAL);
        return new SelectedSet(bank.contents(), havingAny(Property.STATUS, shown));
    }

    private BitSet havingAny(Property property, Collection<String> values) {
        return bank.contents().havingAny(property, values);
    }

    private BitSet numbers(Collection<QuestionId> questions) {
        BitSet numbers = new BitSet();
        for (QuestionId question : questions) {
            int number = bank.contents().number(question.toString());
            if (number != Contents.NONE) {
                numbers.set(number);
            }
        }
        return numbers;
    }

    private QuestionQuery then(Step step) {
        return new QuestionQuery(
                bank, retiredToo, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static String oneOf(Collection<?> values) {
        return String.join(" or ", texts(values));
    }
}
