package io.questionbank.load;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.SourceSpan;
import io.questionbank.validate.VerifiedCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A bank in compiled form. It was checked when it was compiled, its code included.
 *
 * @param name where it is, as reports name it: there are no lines to point at
 * @param bank the whole of it
 */
record OpenedBank(String name, QuestionBank bank) implements LoadedBank {
    @Override
    public BankInfo info() {
        return bank.banks().get(0);
    }

    @Override
    public List<Topic> topics() {
        return bank.everyTopic();
    }

    @Override
    public List<Question> questions() {
        return bank.everyQuestion();
    }

    @Override
    public Set<TopicId> announcedTopics() {
        return Set.of();
    }

    @Override
    public Set<QuestionId> announcedQuestions() {
        return Set.of();
    }

    @Override
    public Optional<VerifiedCode> verifiedCode() {
        return Optional.of(VerifiedCode.of(VerifiedCode.entries(bank)));
    }

    @Override
    public SourceSpan locate(Place place, Optional<Finding.Part> part) {
        return SourceSpan.unpositioned(name);
    }

    @Override
    public boolean whole(Place place) {
        return true;
    }
}
