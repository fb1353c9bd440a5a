package io.questionbank.bank;

import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Topics and questions of one or several banks: look them up by id, {@linkplain #questions() query} them, or
 * {@linkplain #search(String) search} them.
 *
 * <pre>{@code
 * Question gates = bank.requireQuestion("rnn-sequences/lstm-gates");
 * List<Question> hard = bank.questions().in("rnn-sequences").atLeast(Difficulty.ADVANCED).list();
 * }</pre>
 *
 * <p>Nothing in a bank ever changes; any number of threads may share it. A lookup finds a question whatever its status. A
 * text that cannot be an id at all is an id the bank does not have.
 */
public final class QuestionBank {
    private static final int HITS = 10;
    private static final QuestionBank EMPTY = new QuestionBank(Contents.NONE);

    private final Contents contents;
    private final Map<TopicId, Topic> topics = new HashMap<>();
    private final Map<QuestionId, Question> questions = new HashMap<>();
    private final Lazy<BankSearch> search;

    private QuestionBank(Contents contents) {
        this.contents = contents;
        contents.topics().forEach(topic -> topics.put(topic.id(), topic));
        contents.questions().forEach(question -> questions.put(question.id(), question));
        search = new Lazy<>(() -> BankSearch.of(contents));
    }

    /**
     * {@return a bank of these topics and questions}
     *
     * <p>A topic may list questions that are not there. A question that its topic does not list comes after the listed ones.
     *
     * @param info what the bank says about itself
     * @param topics in catalogue order
     * @param questions in any order; each topic says how its own are ordered
     * @throws IllegalArgumentException if an id comes twice, or a question's topic is not among the topics
     */
    public static QuestionBank of(BankInfo info, List<Topic> topics, List<Question> questions) {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(questions, "questions");
        return new QuestionBank(Contents.of(info, topics, questions));
    }

    /** {@return the bank without topics, the one to start with when joining others} */
    public static QuestionBank empty() {
        return EMPTY;
    }

    /**
     * {@return a bank with the content of this one and then of another; a full topic takes the place of a planned one}
     *
     * @param other has no bank, topic or question in common with this one, except topics planned in one of the two
     * @throws IllegalArgumentException if an id is in both; the message names the id and its two banks
     */
    public QuestionBank and(QuestionBank other) {
        Objects.requireNonNull(other, "other");
        return new QuestionBank(contents.and(other.contents));
    }

    /** {@return what the joined banks say about themselves, in the order they were joined} */
    public List<BankInfo> banks() {
        return contents.banks();
    }

    /**
     * {@return the bank that a topic comes from}
     *
     * @param topic the id of a topic of this bank
     * @throws UnknownIdException if there is no such topic
     */
    public BankInfo bankOf(TopicId topic) {
        Objects.requireNonNull(topic, "topic");
        return Optional.ofNullable(contents.owners().get(topic)).orElseThrow(() -> noTopic(topic.toString()));
    }

    /** {@return all topics in catalogue order, planned ones included} */
    public List<Topic> everyTopic() {
        return contents.topics();
    }

    /** {@return a query for all topics, to be narrowed step by step} */
    public TopicQuery topics() {
        return new TopicQuery(this);
    }

    /** {@return what the topics ask their learners to know before} */
    public TopicGraph topicGraph() {
        return new TopicGraph(this);
    }

    /** {@return a query for all questions, to be narrowed step by step} */
    public QuestionQuery questions() {
        return new QuestionQuery(this);
    }

    /**
     * {@return the ten questions that best fit a text, best first; fewer where fewer fit, none where nothing does}
     *
     * @param text as in {@link #search(String, int)}
     */
    public List<SearchHit> search(String text) {
        return search(text, HITS);
    }

    /**
     * {@return the questions that best fit a text, best first, equally good ones by id}
     *
     * <pre>{@code bank.search("why does my lstm forget", 3).get(0).question()}</pre>
     *
     * <p>A question fits when one of its {@linkplain SearchHit.Field fields} says one of the words, in any inflection or under
     * a synonym; the more it says, and the rarer they are, the better (BM25F: Robertson and Zaragoza, The Probabilistic
     * Relevance Framework, 2009). The last word may be unfinished, and a word of five letters or more that the bank does not
     * have may have one typo. Drafts and retired questions are not found. The first search makes the index.
     *
     * @param text what somebody typed: there is no syntax, and nothing that is not allowed
     * @param n how many at most, at least 0
     */
    public List<SearchHit> search(String text, int n) {
        Objects.requireNonNull(text, "text");
        Arguments.requireNotNegative("number of hits", n);
        return search.get().best(text, n);
    }

    /**
     * {@return the questions nearest to one: those it links to or that link to it, and those that speak of the same things}
     *
     * @param question one of this bank's, whatever its status
     * @param n how many at most, at least 0
     * @throws UnknownIdException if there is no such question
     */
    public List<Question> related(QuestionId question, int n) {
        Question known = requireQuestion(question);
        Arguments.requireNotNegative("number of questions", n);
        return search.get().near(known, n);
    }

    /**
     * {@return the questions that ask what a text asks, the likest first: for an author who wonders whether it is asked already}
     *
     * <p>A score is between 0 and 1, which stands for the same words as the prompt or as one of the other ways to ask: the Dice
     * coefficient over the words, each by its rarity. What is less than 0.6 is left out.
     *
     * @param text a prompt as an author would write it
     */
    public List<SearchHit> duplicatesOf(String text) {
        Objects.requireNonNull(text, "text");
        return search.get().asking(text);
    }

    /** {@return what finds questions by words} */
    BankSearch search() {
        return search.get();
    }

    /** {@return all questions in catalogue order, drafts and retired ones included: what checks and exports look at} */
    public List<Question> everyQuestion() {
        return contents.questions();
    }

    /**
     * {@return the topic with this id, if there is one}
     *
     * @param id a topic's id
     */
    public Optional<Topic> topic(TopicId id) {
        return Optional.ofNullable(topics.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * {@return the topic with this id, if there is one}
     *
     * @param id such as {@code rnn-sequences}
     */
    public Optional<Topic> topic(String id) {
        return read(id, TopicId::of).flatMap(this::topic);
    }

    /**
     * {@return the topic with this id}
     *
     * @param id a topic's id
     * @throws UnknownIdException if there is no such topic
     */
    public Topic requireTopic(TopicId id) {
        return topic(id).orElseThrow(() -> noTopic(id.toString()));
    }

    /**
     * {@return the topic with this id}
     *
     * @param id such as {@code rnn-sequences}
     * @throws UnknownIdException if there is no such topic
     */
    public Topic requireTopic(String id) {
        return topic(id).orElseThrow(() -> noTopic(id));
    }

    /**
     * {@return the question with this id, draft or retired though it may be}
     *
     * @param id a question's id
     */
    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(questions.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * {@return the question with this id, draft or retired though it may be}
     *
     * @param id such as {@code rnn-sequences/lstm-gates}
     */
    public Optional<Question> question(String id) {
        return read(id, QuestionId::of).flatMap(this::question);
    }

    /**
     * {@return the question with this id, draft or retired though it may be}
     *
     * @param id a question's id
     * @throws UnknownIdException if there is no such question
     */
    public Question requireQuestion(QuestionId id) {
        return question(id).orElseThrow(() -> noQuestion(id.toString()));
    }

    /**
     * {@return the question with this id, draft or retired though it may be}
     *
     * @param id such as {@code rnn-sequences/lstm-gates}
     * @throws UnknownIdException if there is no such question
     */
    public Question requireQuestion(String id) {
        return question(id).orElseThrow(() -> noQuestion(id));
    }

    /**
     * {@return the exercise with this id, whatever the status of its question}
     *
     * @param id an exercise's id
     */
    public Optional<Exercise> exercise(ExerciseId id) {
        Objects.requireNonNull(id, "id");
        return question(id.question())
                .flatMap(question -> question.exercises().stream()
                        .filter(exercise -> exercise.id().equals(id))
                        .findFirst());
    }

    /**
     * {@return the exercise with this id, whatever the status of its question}
     *
     * @param id such as {@code rnn-sequences/lstm-gates#which-gate}
     */
    public Optional<Exercise> exercise(String id) {
        return read(id, ExerciseId::of).flatMap(this::exercise);
    }

    /**
     * {@return the exercise with this id, whatever the status of its question}
     *
     * @param id an exercise's id
     * @throws UnknownIdException if there is no such exercise
     */
    public Exercise requireExercise(ExerciseId id) {
        return exercise(id).orElseThrow(() -> noExercise(id.toString()));
    }

    /**
     * {@return the exercise with this id, whatever the status of its question}
     *
     * @param id such as {@code rnn-sequences/lstm-gates#which-gate}
     * @throws UnknownIdException if there is no such exercise
     */
    public Exercise requireExercise(String id) {
        return exercise(id).orElseThrow(() -> noExercise(id));
    }

    /** {@return whether the other is a bank of equal banks, topics and questions in the same order} */
    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionBank bank && contents.equals(bank.contents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(contents.banks(), contents.topics());
    }

    /** {@return a short sentence: the banks' names, the number of topics, and that of questions a query can find} */
    @Override
    public String toString() {
        String names = banks().isEmpty()
                ? "empty"
                : banks().stream().map(BankInfo::name).collect(Collectors.joining(", "));
        return "QuestionBank[" + names + ": " + counted(everyTopic().size(), "topic") + ", "
                + counted(questions().count(), "question") + "]";
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static <I> Optional<I> read(String id, Function<String, I> syntax) {
        Objects.requireNonNull(id, "id");
        try {
            return Optional.of(syntax.apply(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private UnknownIdException noTopic(String id) {
        return UnknownIdException.of("topic", id, TopicId::of, texts(topics.keySet()), banks());
    }

    private UnknownIdException noQuestion(String id) {
        return UnknownIdException.of("question", id, QuestionId::of, texts(questions.keySet()), banks());
    }

    private UnknownIdException noExercise(String id) {
        List<ExerciseId> known = everyQuestion().stream()
                .flatMap(question -> question.exercises().stream())
                .map(Exercise::id)
                .toList();
        return UnknownIdException.of("exercise", id, ExerciseId::of, texts(known), banks());
    }

    private static List<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
