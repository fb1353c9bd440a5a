package io.questionbank.author.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void suggestsWhatIsAlikeBestFirst() {
        assertThat(Likeness.suggestion("unknwn-key", List.of("wrong-id", "unknown-key-point", "unknown-key")))
                .contains("did you mean 'unknown-key' or 'unknown-key-point'?");
    }

    @Test
    void suggestsNothingForAWordLikeNoOther() {
        assertThat(Likeness.suggestion("zebra", List.of("unknown-key"))).isEmpty();
        assertThat(Likeness.suggestion("", List.of("unknown-key"))).isEmpty();
    }
}
