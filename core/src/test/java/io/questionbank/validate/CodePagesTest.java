package io.questionbank.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodePagesTest {
    private static final Path PAGES = Path.of("../docs/codes");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPageThatShowsWrongAndRightAndSaysWhy(Code code) {
        assertThat(code.page())
                .startsWith("# " + code + "\n")
                .containsSubsequence("\nWrong:\n", "```", "\nRight:\n", "```", "\nWhy it matters: ")
                .endsWith("\n");
        assertThat(code.page().lines().count()).isBetween(10L, 25L);
    }

    @Test
    void everyPageIsOfACode() throws IOException {
        List<String> codes = Stream.of(Code.values()).map(code -> code + ".md").toList();
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(codes);
        }
    }
}
