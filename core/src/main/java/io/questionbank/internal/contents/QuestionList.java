package io.questionbank.internal.contents;

import io.questionbank.model.Question;
import java.util.AbstractList;
import java.util.RandomAccess;

/** All questions of some contents, each looked at when somebody gets it. */
final class QuestionList extends AbstractList<Question> implements RandomAccess {
    private final Contents contents;

    QuestionList(Contents contents) {
        this.contents = contents;
    }

    @Override
    public Question get(int index) {
        return contents.question(index);
    }

    @Override
    public int size() {
        return contents.size();
    }
}
