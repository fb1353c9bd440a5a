package io.questionbank.internal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.grade.Exercises;
import io.questionbank.model.Exercise;
import io.questionbank.model.QuestionId;
import io.questionbank.validate.Place;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialRepliesTest {
    private static final List<Exercise> EXERCISES = Exercises.oneOfEachKind();

    @Test
    void everyKindOfExerciseIsTriedWithAReplyThatShouldGetFullMarks() {
        assertThat(Arrays.asList(Exercise.class.getPermittedSubclasses()))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(EXERCISES)
                        .filteredOn(kind::isInstance)
                        .isNotEmpty()
                        .allSatisfy(exercise -> assertThat(TrialReplies.to(exercise))
                                .extracting(TrialReply::expected)
                                .contains(TrialReply.Expected.FULL)));
    }

    @Test
    void nothingIsFoundWhereTheKeyIsRight() {
        Place place = Place.of(QuestionId.of("git/commit"));

        assertThat(EXERCISES)
                .allSatisfy(exercise -> assertThat(TrialReplies.to(exercise))
                        .allSatisfy(
                                trial -> assertThat(trial.on(exercise, place)).isEmpty()));
    }
}
