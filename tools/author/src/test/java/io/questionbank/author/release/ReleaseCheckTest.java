package io.questionbank.author.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.author.RefusedException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseCheckTest {
    private static ReleaseCheck check(Bump bump, String before, String now) {
        List<Change> changes = bump == Bump.NONE ? List.of() : List.of(new Change("git", bump, "changed"));
        return new ReleaseCheck(
                new Changes(changes),
                Optional.of(before).filter(text -> !text.equals("?")).map(ReleaseNumber::of),
                Optional.of(now).filter(text -> !text.equals("?")).map(ReleaseNumber::of));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 1.2.3, 1.2.3",
        "PATCH, 1.2.3, 1.2.4",
        "PATCH, 1.2.3, 1.3.0",
        "MINOR, 1.2.3, 1.3.0-SNAPSHOT",
        "MINOR, 1.2.3, 2.0.0",
        "MAJOR, 1.2.3, 2.0.0",
        "MAJOR, 0.2.3, 0.3.0",
        "MAJOR, 1.2.3, ?",
        "MAJOR, ?, 1.2.3"
    })
    void aNumberThatSaysEnoughIsFine(Bump bump, String before, String now) {
        assertThat(check(bump, before, now).fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, 1.2.3, 1.2.3, 1.2.4",
        "MINOR, 1.2.3, 1.2.4, 1.3.0",
        "MAJOR, 1.2.3, 1.10.0, 2.0.0",
        "MAJOR, 0.2.3, 0.2.9, 0.3.0",
        "NONE, 1.2.3, 1.2.2, 1.2.3"
    })
    void aNumberThatSaysTooLittleIsAFaultThatNamesTheLeast(Bump bump, String before, String now, String least) {
        assertThat(check(bump, before, now).fault().orElseThrow())
                .isEqualTo("version " + now + " after " + before + " declares less than the " + bump
                        + " changes in it; expected " + least + " at least");
    }

    @Test
    void aVersionOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> ReleaseNumber.of("1.2"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("version '1.2'; expected three numbers, such as 1.4.0");
    }
}
