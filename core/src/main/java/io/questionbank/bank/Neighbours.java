package io.questionbank.bank;

import io.questionbank.bank.SearchHit.Field;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.Term;
import io.questionbank.internal.search.Terms;
import io.questionbank.model.FollowUp;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds what lies near a question: what a link joins to it, in whichever direction, and what speaks of the same things. A link
 * counts as much as the closest text.
 *
 * @param questions by the numbers of the index's documents
 * @param index what the questions say
 * @param visible which documents may be found
 */
record Neighbours(List<Question> questions, SearchIndex index, IntPredicate visible) {
    private static final List<Field> SUBJECT = List.of(Field.PROMPT, Field.ASKED_AS, Field.TAGS, Field.BRIEF);

    /** {@return the nearest first, equally near ones by id} */
    List<Question> of(Question question, Terms language, int n) {
        Map<Question, Double> nearness = new HashMap<>();
        List<SearchIndex.Found> alike = index.best(
                index.exactly(subject(question, language)),
                questions.size(),
                document -> visible.test(document) && isOther(questions.get(document), question));
        for (SearchIndex.Found found : alike) {
            nearness.put(
                    questions.get(found.document()),
                    found.score() / alike.get(0).score());
        }
        for (int document = 0; document < questions.size(); document++) {
            Question other = questions.get(document);
            if (visible.test(document)
                    && isOther(other, question)
                    && (links(question, other) || links(other, question))) {
                nearness.merge(other, 1.0, Double::sum);
            }
        }
        return nearness.entrySet().stream()
                .sorted(Map.Entry.<Question, Double>comparingByValue()
                        .reversed()
                        .thenComparing(near -> near.getKey().id(), Comparator.naturalOrder()))
                .limit(n)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Term> subject(Question question, Terms language) {
        return SUBJECT.stream()
                .flatMap(field -> language.in(field.textOf(question)).stream())
                .toList();
    }

    private static boolean isOther(Question one, Question question) {
        return !one.id().equals(question.id());
    }

    private static boolean links(Question from, Question to) {
        Stream<QuestionId> next = from.followUps().stream().map(FollowUp::question);
        return Stream.concat(from.prerequisites().stream(), next).anyMatch(id -> id.equals(to.id()));
    }
}
