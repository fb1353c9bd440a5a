package io.questionbank.bank;

import io.questionbank.bank.SearchHit.Field;
import io.questionbank.internal.search.Gist;
import io.questionbank.internal.search.IndexBuilder;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.SearchQuery;
import io.questionbank.internal.search.Terms;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Status;
import io.questionbank.model.TopicId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The index of a bank: its questions but the drafts, in the order of their ids, so that equal scores are ordered by id.
 *
 * <p>Each text is read in the language of the bank that its topic comes from, and what is looked for in all of them.
 */
final class BankSearch {
    /** How many questions are compared with a text word by word. */
    private static final int MOST_LIKE = 50;

    /** How like two wordings are at least of which an author is told. */
    private static final double SAME = 0.6;

    private final List<Question> questions;
    private final Map<TopicId, Terms> languageOfTopic;
    private final Collection<Terms> languages;
    private final SearchIndex index;

    private BankSearch(
            List<Question> questions,
            Map<TopicId, Terms> languageOfTopic,
            Collection<Terms> languages,
            SearchIndex index) {
        this.questions = questions;
        this.languageOfTopic = languageOfTopic;
        this.languages = languages;
        this.index = index;
    }

    static BankSearch of(Contents contents) {
        List<Question> questions = contents.questions().stream()
                .filter(question -> !(question.status() instanceof Status.Draft))
                .sorted(Comparator.comparing(Question::id))
                .toList();
        Map<String, Terms> languages = new TreeMap<>();
        Map<TopicId, Terms> languageOfTopic = new HashMap<>();
        contents.owners()
                .forEach((topic, info) ->
                        languageOfTopic.put(topic, languages.computeIfAbsent(info.language(), Terms::of)));
        return new BankSearch(questions, languageOfTopic, languages.values(), index(questions, languageOfTopic));
    }

    private static SearchIndex index(List<Question> questions, Map<TopicId, Terms> languages) {
        IndexBuilder builder = new IndexBuilder(
                Arrays.stream(Field.values()).mapToDouble(Field::weight).toArray());
        for (Question question : questions) {
            builder.add(
                    languages.get(question.id().topic()),
                    () -> Arrays.stream(Field.values())
                            .map(field -> field.textOf(question))
                            .toList());
        }
        return builder.build();
    }

    /** {@return the best hits among the questions in use, best first} */
    List<SearchHit> best(String text, int n) {
        SearchQuery query = index.query(text, languages);
        Match match = new Match(query, index, this::languageOf);
        return index.best(query, n, this::isInUse).stream()
                .map(found -> new SearchHit(questions.get(found.document()), found.score(), match))
                .toList();
    }

    /** {@return those of {@code some} that fit, best first} */
    Stream<Question> matching(String text, Stream<Question> some) {
        Map<QuestionId, Integer> places = new HashMap<>();
        for (SearchIndex.Found found : index.best(index.query(text, languages), questions.size(), document -> true)) {
            places.put(questions.get(found.document()).id(), places.size());
        }
        return some.filter(question -> places.containsKey(question.id()))
                .sorted(Comparator.comparing(question -> places.get(question.id())));
    }

    /** {@return the questions in use that lie nearest to one} */
    List<Question> near(Question question, int n) {
        return new Neighbours(questions, index, this::isInUse).of(question, languageOf(question), n);
    }

    /** {@return the questions in use of which one wording asks what {@code text} asks, the likest first} */
    List<SearchHit> asking(String text) {
        SearchQuery query = index.query(text, languages);
        Match match = new Match(query, index, this::languageOf);
        return index.best(query, MOST_LIKE, this::isInUse).stream()
                .map(found -> questions.get(found.document()))
                .map(question -> new SearchHit(question, likeness(text, question), match))
                .filter(hit -> hit.score() >= SAME)
                .sorted(Comparator.comparing(SearchHit::score)
                        .reversed()
                        .thenComparing(hit -> hit.question().id()))
                .toList();
    }

    private double likeness(String text, Question question) {
        Terms language = languageOf(question);
        Gist asked = Gist.of(language.in(text), index::rarity);
        return Stream.concat(Stream.of(Field.PROMPT.textOf(question)), question.askedAs().stream())
                .mapToDouble(wording -> asked.likeness(Gist.of(language.in(wording), index::rarity)))
                .max()
                .orElse(0);
    }

    private boolean isInUse(int document) {
        return questions.get(document).status() instanceof Status.Final;
    }

    private Terms languageOf(Question question) {
        return languageOfTopic.get(question.id().topic());
    }
}
