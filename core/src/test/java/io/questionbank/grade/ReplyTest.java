package io.questionbank.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.model.Exercise;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTest {
    @Test
    void thereIsAReplyToEachKindOfExercise() {
        List<String> replies = Arrays.stream(Reply.ToExercise.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();

        assertThat(replies)
                .containsAll(Arrays.stream(Exercise.class.getPermittedSubclasses())
                        .map(kind -> "To" + kind.getSimpleName())
                        .toList());
    }
}
