package io.questionbank.load;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.format.LockFile;
import io.questionbank.internal.yaml.Positions;
import io.questionbank.internal.yaml.Words;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.SourceSpan;
import io.questionbank.validate.VerifiedCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What could be read of one bank, and where it stands.
 *
 * @param info what the bank says about itself
 * @param topics those that could be read
 * @param questions those that could be read
 * @param announcedTopics every topic that the manifest lists or that has a file
 * @param announcedQuestions questions that have a file and are not listed
 * @param positions the places of the files of the bank itself
 * @param lock what code of the bank was run
 * @param topicPositions the places of each topic's file
 * @param questionPositions the places of each question's file
 */
record ReadBank(
        BankInfo info,
        List<Topic> topics,
        List<Question> questions,
        Set<TopicId> announcedTopics,
        Set<QuestionId> announcedQuestions,
        BankPositions positions,
        LockFile lock,
        Map<TopicId, Positions> topicPositions,
        Map<QuestionId, Positions> questionPositions)
        implements LoadedBank {
    private static final String OF_LOCK = "verified.";

    /** Where the files of the bank itself are written. */
    record BankPositions(Positions manifest, Positions sources, Positions environments) {}

    /** A path in a file. */
    private record Path(Positions file, String path) {}

    @Override
    public QuestionBank bank() {
        return QuestionBank.of(info, topics, questions);
    }

    @Override
    public Optional<VerifiedCode> verifiedCode() {
        return lock.code();
    }

    @Override
    public SourceSpan locate(Place place, Optional<Finding.Part> part) {
        if (isOfLock(place)) {
            return lock.find(place.path().substring(OF_LOCK.length()));
        }
        Path path = path(place);
        return part.map(p -> path.file().find(path.path(), new Words(p.words(), p.occurrence())))
                .orElseGet(() -> path.file().find(path.path()));
    }

    @Override
    public boolean whole(Place place) {
        if (isOfLock(place)) {
            return true;
        }
        Path path = path(place);
        return path.file().whole(path.path());
    }

    private static boolean isOfLock(Place place) {
        return place.kind() == Place.Kind.BANK && place.path().startsWith(OF_LOCK);
    }

    private Path path(Place place) {
        return switch (place.kind()) {
            case BANK -> bankPath(place.path());
            case TOPIC -> new Path(topicPositions.get(TopicId.of(place.item())), place.path());
            case QUESTION -> new Path(questionPositions.get(QuestionId.of(place.item())), place.path());
        };
    }

    /** The path without the property of {@link BankInfo} that has a file of its own. */
    private Path bankPath(String path) {
        if (path.startsWith("sources[")) {
            return new Path(positions.sources(), path.substring("sources".length()));
        }
        return path.startsWith("environments[")
                ? new Path(positions.environments(), path.substring("environments".length()))
                : new Path(positions.manifest(), path);
    }
}
