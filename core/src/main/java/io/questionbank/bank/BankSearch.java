package io.questionbank.bank;

import io.questionbank.bank.SearchHit.Field;
import io.questionbank.internal.contents.Contents;
import io.questionbank.internal.contents.Indexed;
import io.questionbank.internal.contents.Property;
import io.questionbank.internal.search.Gist;
import io.questionbank.internal.search.IndexBuilder;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.SearchQuery;
import io.questionbank.internal.search.Terms;
import io.questionbank.model.Question;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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

    private final Contents contents;
    private final int[] numbers;
    private final BitSet inUse;
    private final Languages languages;
    private final SearchIndex index;

    private BankSearch(Contents contents, Languages languages, Indexed indexed) {
        this.contents = contents;
        this.numbers = indexed.numbers();
        this.inUse = contents.having(Property.STATUS, Property.FINAL);
        this.languages = languages;
        this.index = indexed.index();
    }

    static BankSearch of(Contents contents) {
        Languages languages = Languages.of(contents);
        return new BankSearch(contents, languages, contents.indexed().orElseGet(() -> index(contents, languages)));
    }

    /** {@return what the questions say, found out anew} */
    static Indexed index(Contents contents, Languages languages) {
        BitSet released = contents.havingAny(Property.STATUS, List.of(Property.FINAL, Property.RETIRED));
        int[] numbers = released.stream()
                .boxed()
                .sorted(Comparator.comparing(contents::id))
                .mapToInt(Integer::intValue)
                .toArray();
        IndexBuilder builder = new IndexBuilder(
                Arrays.stream(Field.values()).mapToDouble(Field::weight).toArray());
        for (int number : numbers) {
            builder.add(languages.of(contents.id(number).topic()), () -> texts(contents.question(number)));
        }
        return new Indexed(builder.build(), numbers);
    }

    private static List<String> texts(Question question) {
        return Arrays.stream(Field.values())
                .map(field -> field.textOf(question))
                .toList();
    }

    /** {@return the best hits among the questions in use, best first} */
    List<SearchHit> best(String text, int n) {
        SearchQuery query = index.query(text, languages.all());
        Match match = new Match(query, index, this::languageOf);
        return index.best(query, n, this::isInUse).stream()
                .map(found -> new SearchHit(question(found.document()), found.score(), match))
                .toList();
    }

    /** {@return the numbers of all questions that fit, best first} */
    int[] matching(String text) {
        return index.best(index.query(text, languages.all()), numbers.length, document -> true).stream()
                .mapToInt(found -> numbers[found.document()])
                .toArray();
    }

    /** {@return the questions in use that lie nearest to one} */
    List<Question> near(int number, int n) {
        return new Neighbours(contents, numbers, index).of(number, languageOf(contents.question(number)), n);
    }

    /** {@return the questions in use of which one wording asks what {@code text} asks, the likest first} */
    List<SearchHit> asking(String text) {
        SearchQuery query = index.query(text, languages.all());
        Match match = new Match(query, index, this::languageOf);
        return index.best(query, MOST_LIKE, this::isInUse).stream()
                .map(found -> question(found.document()))
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

    private Question question(int document) {
        return contents.question(numbers[document]);
    }

    private boolean isInUse(int document) {
        return inUse.get(numbers[document]);
    }

    private Terms languageOf(Question question) {
        return languages.of(question.id().topic());
    }
}
