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

/** What came of one bank, before it is joined with others. */
interface LoadedBank {
    /** {@return what the bank says about itself} */
    BankInfo info();

    /** {@return those of its topics that could be read} */
    List<Topic> topics();

    /** {@return those of its questions that could be read} */
    List<Question> questions();

    /** {@return all that could be read} */
    QuestionBank bank();

    /**
     * {@return a bank of some of the topics and their questions}
     *
     * @param kept ids of topics
     */
    default QuestionBank bankOf(Set<TopicId> kept) {
        return QuestionBank.of(
                info(),
                topics().stream().filter(topic -> kept.contains(topic.id())).toList(),
                questions().stream()
                        .filter(question -> kept.contains(question.id().topic()))
                        .toList());
    }

    /** {@return every topic that the bank lists or that has a file} */
    Set<TopicId> announcedTopics();

    /** {@return questions that have a file and are not listed} */
    Set<QuestionId> announcedQuestions();

    /** {@return what code of the bank was run, where that is known} */
    Optional<VerifiedCode> verifiedCode();

    /** {@return where a place of this bank is written, or a part of the text there} */
    SourceSpan locate(Place place, Optional<Finding.Part> part);

    /** {@return whether all that is written at a place of this bank could be read} */
    boolean whole(Place place);
}
