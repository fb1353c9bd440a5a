package io.questionbank.bank;

import io.questionbank.bank.SearchHit.Field;
import io.questionbank.internal.contents.Contents;
import io.questionbank.internal.contents.Property;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.Term;
import io.questionbank.internal.search.Terms;
import io.questionbank.model.Question;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what lies near a question: what a link joins to it, in whichever direction, and what speaks of the same things. A link
 * counts as much as the closest text.
 *
 * @param contents of the bank
 * @param numbers of the questions that the index's documents are
 * @param index what the questions say
 */
record Neighbours(Contents contents, int[] numbers, SearchIndex index) {
    private static final List<Field> SUBJECT = List.of(Field.PROMPT, Field.ASKED_AS, Field.TAGS, Field.BRIEF);

    /** {@return the nearest in use first, equally near ones by id} */
    List<Question> of(int number, Terms language, int n) {
        Question question = contents.question(number);
        BitSet others = contents.having(Property.STATUS, Property.FINAL);
        others.clear(number);
        Map<Integer, Double> nearness = new HashMap<>();
        List<SearchIndex.Found> alike = index.best(
                index.exactly(subject(question, language)), numbers.length, document -> others.get(numbers[document]));
        for (SearchIndex.Found found : alike) {
            nearness.put(numbers[found.document()], found.score() / alike.get(0).score());
        }
        BitSet linked = linked(question);
        linked.and(others);
        linked.stream().forEach(other -> nearness.merge(other, 1.0, Double::sum));
        return nearness.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(near -> contents.id(near.getKey())))
                .limit(n)
                .map(near -> contents.question(near.getKey()))
                .toList();
    }

    private static List<Term> subject(Question question, Terms language) {
        return SUBJECT.stream()
                .flatMap(field -> language.in(field.textOf(question)).stream())
                .toList();
    }

    /** {@return the questions that a question links to, and those that link to it} */
    private BitSet linked(Question question) {
        BitSet linked = contents.having(Property.LINK, question.id().toString());
        Property.LINK
                .of(question)
                .mapToInt(contents::number)
                .filter(other -> other != Contents.NONE)
                .forEach(linked::set);
        return linked;
    }
}
