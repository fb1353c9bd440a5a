package io.questionbank.load;

import io.questionbank.bank.BankInfo;
import io.questionbank.internal.yaml.Positions;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Place;
import io.questionbank.validate.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What could be read of one bank, and where it stands.
 *
 * @param info what the bank says about itself
 * @param topics those that could be read
 * @param questions those that could be read
 * @param announced every topic of the manifest
 * @param positions the places of the files of the bank itself
 * @param topicPositions the places of each topic's file
 * @param questionPositions the places of each question's file
 */
record ReadBank(
        BankInfo info,
        List<Topic> topics,
        List<Question> questions,
        Set<TopicId> announced,
        BankPositions positions,
        Map<TopicId, Positions> topicPositions,
        Map<QuestionId, Positions> questionPositions) {
    /** Where the files of the bank itself are written, by the property of {@link BankInfo} that they hold. */
    record BankPositions(Positions manifest, Positions sources, Positions environments) {
        SourceSpan find(String path) {
            if (path.startsWith("sources[")) {
                return sources.find(path.substring("sources".length()));
            }
            return path.startsWith("environments[")
                    ? environments.find(path.substring("environments".length()))
                    : manifest.find(path);
        }
    }

    /** {@return where a place of this bank is written} */
    SourceSpan locate(Place place) {
        return switch (place.kind()) {
            case BANK -> positions.find(place.path());
            case TOPIC -> topicPositions.get(TopicId.of(place.item())).find(place.path());
            case QUESTION -> questionPositions.get(QuestionId.of(place.item())).find(place.path());
        };
    }
}
