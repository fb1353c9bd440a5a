package io.questionbank.author.report;

import io.questionbank.model.Markdown;
import io.questionbank.validate.Code;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is written about the codes of problems.
 *
 * @param pages the page of a code, in Markdown
 */
public record CodePages(Function<Code, String> pages) {
    /** {@return the pages that the library brings} */
    public static CodePages ofTheLibrary() {
        return new CodePages(Code::page);
    }

    /** {@return the code of this name; nothing for one that a rule from elsewhere brings} @param name such as {@code unknown-key} */
    public static Optional<Code> code(String name) {
        return Arrays.stream(Code.values())
                .filter(code -> code.toString().equals(name))
                .findFirst();
    }

    /** {@return the page of a code; nothing for one that a rule from elsewhere brings} @param name such as {@code unknown-key} */
    public Optional<String> page(String name) {
        return code(name).map(pages);
    }

    /** {@return the first paragraph of a page, its headings left out; the words of the code where there is no page} @param name the code */
    String summary(String name) {
        return page(name)
                .flatMap(page -> Arrays.stream(page.split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty() && !paragraph.startsWith("#"))
                        .findFirst())
                .map(paragraph -> Markdown.of(paragraph).plain())
                .orElseGet(() -> name.replace('-', ' '));
    }
}
