package io.questionbank.internal.fairness;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What one should know before a question: its prerequisites, theirs, and so on, the nearest 200 of them. */
final class Foundations {
    private static final int MOST = 200;

    private final Set<QuestionId> all = new HashSet<>();

    private Foundations(Question question, QuestionBank bank) {
        Deque<QuestionId> next = new ArrayDeque<>(question.prerequisites());
        while (!next.isEmpty() && all.size() < MOST) {
            QuestionId id = next.poll();
            if (all.add(id)) {
                bank.question(id).ifPresent(known -> next.addAll(known.prerequisites()));
            }
        }
    }

    static Foundations of(Question question, QuestionBank bank) {
        return new Foundations(question, bank);
    }

    boolean contain(Question question) {
        return all.contains(question.id());
    }
}
