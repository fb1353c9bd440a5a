package io.questionbank.bank;

import io.questionbank.bank.SearchHit.Field;
import io.questionbank.bank.SearchHit.Range;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.SearchQuery;
import io.questionbank.internal.search.Term;
import io.questionbank.internal.search.Terms;
import io.questionbank.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the places where a question says what was looked for. The index does not keep them: they are read again when somebody
 * asks.
 *
 * @param query what was looked for
 * @param index it was looked for in
 * @param languages how each question's texts are read
 */
record Match(SearchQuery query, SearchIndex index, Function<Question, Terms> languages) {
    /** {@return the field with the most telling of the words, weighed like in the score; of equal ones the first} */
    Field field(Question question) {
        Field best = Field.PROMPT;
        double most = 0;
        for (Field field : Field.values()) {
            double said = field.weight() * index.rarity(found(question, field));
            if (said > most) {
                best = field;
                most = said;
            }
        }
        return best;
    }

    List<Range> ranges(Question question, Field field) {
        List<Range> ranges = new ArrayList<>();
        int end = 0;
        for (Term term : found(question, field)) {
            if (term.start() >= end) {
                ranges.add(new Range(term.start(), term.end()));
                end = term.end();
            }
        }
        return List.copyOf(ranges);
    }

    private List<Term> found(Question question, Field field) {
        return index.found(query, languages.apply(question).in(field.textOf(question)));
    }
}
