package io.questionbank.bank;

import io.questionbank.internal.contents.Contents;
import io.questionbank.internal.contents.Joining;
import io.questionbank.internal.contents.ListedContents;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private final Contents contents;
    private volatile Optional<BankSearch> search = Optional.empty();

    QuestionBank(Contents contents) {
        this.contents = contents;
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
        return new QuestionBank(ListedContents.of(info, topics, questions));
    }

    /** {@return the bank without topics, the one to start with when joining others} */
    public static QuestionBank empty() {
        return new QuestionBank(ListedContents.EMPTY);
    }

    /**
     * {@return a bank with the content of this one and then of another; a full topic takes the place of a planned one}
     *
     * @param other has no bank, topic or question in common with this one, except topics planned in one of the two
     * @throws IllegalArgumentException if an id is in both; the message names the id and its two banks
     */
    public QuestionBank and(QuestionBank other) {
        Objects.requireNonNull(other, "other");
        return new QuestionBank(Joining.join(contents, other.contents));
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
        int number = contents.topic(Objects.requireNonNull(topic, "topic").value());
        if (number == Contents.NONE) {
            throw noTopic(topic.value());
        }
        return contents.bankOf(number);
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
        return search().best(text, n);
    }

    /**
     * {@return the questions nearest to one: those it links to or that link to it, and those that speak of the same things}
     *
     * @param question one of this bank's, whatever its status
     * @param n how many at most, at least 0
     * @throws UnknownIdException if there is no such question
     */
    public List<Question> related(QuestionId question, int n) {
        int number =
                contents.number(Objects.requireNonNull(question, "question").toString());
        if (number == Contents.NONE) {
            throw noQuestion(question.toString());
        }
        Arguments.requireNotNegative("number of questions", n);
        return search().near(number, n);
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
        return search().asking(text);
    }

    /** {@return what finds questions by words} */
    BankSearch search() {
        Optional<BankSearch> made = search;
        return made.isPresent() ? made.get() : makeSearch();
    }

    private synchronized BankSearch makeSearch() {
        BankSearch made = search.isPresent() ? search.get() : BankSearch.of(contents);
        search = Optional.of(made);
        return made;
    }

    Contents contents() {
        return contents;
    }

    /** {@return all questions in catalogue order, drafts and retired ones included: what checks and exports look at} */
    public List<Question> everyQuestion() {
        return contents.questions();
    }

    /**
     * {@return an equal bank that lies in memory whole: a bank in compiled form reads a question each time somebody asks for it,
     * which is little work once and much work over and over}
     */
    public QuestionBank inMemory() {
        return new QuestionBank(ListedContents.copyOf(contents));
    }

    /**
     * Recomputes the digests of all that was read from a bank in compiled form, and of all that was not read yet. Of other banks
     * there is nothing to verify.
     *
     * @throws CorruptBankException if something is not as it was written
     */
    public void verify() {
        contents.verify();
    }

    /**
     * {@return the topic with this id, if there is one}
     *
     * @param id a topic's id
     */
    public Optional<Topic> topic(TopicId id) {
        return topic(Objects.requireNonNull(id, "id").value());
    }

    /**
     * {@return the topic with this id, if there is one}
     *
     * @param id such as {@code rnn-sequences}
     */
    public Optional<Topic> topic(String id) {
        int number = contents.topic(Objects.requireNonNull(id, "id"));
        return number == Contents.NONE
                ? Optional.empty()
                : Optional.of(contents.topics().get(number));
    }

    /**
     * {@return the topic with this id}
     *
     * @param id a topic's id
     * @throws UnknownIdException if there is no such topic
     */
    public Topic requireTopic(TopicId id) {
        return requireTopic(Objects.requireNonNull(id, "id").value());
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
        return question(Objects.requireNonNull(id, "id").toString());
    }

    /**
     * {@return the question with this id, draft or retired though it may be}
     *
     * @param id such as {@code rnn-sequences/lstm-gates}
     */
    public Optional<Question> question(String id) {
        int number = contents.number(Objects.requireNonNull(id, "id"));
        return number == Contents.NONE ? Optional.empty() : Optional.of(contents.question(number));
    }

    /**
     * {@return the question with this id, draft or retired though it may be}
     *
     * @param id a question's id
     * @throws UnknownIdException if there is no such question
     */
    public Question requireQuestion(QuestionId id) {
        return requireQuestion(Objects.requireNonNull(id, "id").toString());
    }

    /**
     * {@return the question with this id, draft or retired though it may be}
     *
     * @param id such as {@code rnn-sequences/lstm-gates}
     * @throws UnknownIdException if there is no such question
     */
    public Question requireQuestion(String id) {
        Optional<Question> question = question(id);
        if (question.isEmpty()) {
            throw noQuestion(id);
        }
        return question.get();
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
        try {
            return exercise(ExerciseId.of(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
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

    /** {@return whether the other is a bank of equal banks, topics and questions in the same order, whatever their form} */
    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof QuestionBank bank
                        && banks().equals(bank.banks())
                        && everyTopic().equals(bank.everyTopic())
                        && owners().equals(bank.owners())
                        && everyQuestion().equals(bank.everyQuestion());
    }

    private List<BankInfo> owners() {
        return IntStream.range(0, contents.topicCount())
                .mapToObj(contents::bankOf)
                .toList();
    }

    @Override
    public int hashCode() {
        return Objects.hash(banks(), everyTopic());
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

    private UnknownIdException noTopic(String id) {
        return UnknownIdException.of("topic", id, TopicId::of, ids(contents.topicCount(), contents::topicId), banks());
    }

    private UnknownIdException noQuestion(String id) {
        return UnknownIdException.of("question", id, QuestionId::of, ids(contents.size(), contents::id), banks());
    }

    private UnknownIdException noExercise(String id) {
        List<String> known = everyQuestion().stream()
                .flatMap(question -> question.exercises().stream())
                .map(exercise -> exercise.id().toString())
                .toList();
        return UnknownIdException.of("exercise", id, ExerciseId::of, known, banks());
    }

    private static List<String> ids(int count, IntFunction<?> id) {
        return IntStream.range(0, count).mapToObj(id).map(Object::toString).toList();
    }
}
