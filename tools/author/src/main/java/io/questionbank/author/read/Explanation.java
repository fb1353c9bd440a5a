package io.questionbank.author.read;

import io.questionbank.author.RefusedException;
import io.questionbank.author.report.CodePages;
import io.questionbank.author.text.Page;
import io.questionbank.model.Markdown;
import io.questionbank.validate.Code;
import java.util.stream.Collectors;

/** What the codes in reports mean. */
public final class Explanation {
    private static final int GAP = "warning".length() + 2;

    private Explanation() {}

    /**
     * Sets the page of a code.
     *
     * @param name such as {@code unknown-key}
     * @param pages where it is written
     * @param page to set it on
     * @throws RefusedException if there is no such code
     */
    public static void of(String name, CodePages pages, Page page) {
        page.markdown(0, Markdown.of(pages.page(name).orElseThrow(() -> unknown(name))));
    }

    /** Sets all codes, each with its severity. @param page to set them on */
    public static void list(Page page) {
        for (Code code : Code.values()) {
            String severity = code.severity().toString();
            String gap = " ".repeat(GAP - severity.length());
            page.line(page.style().of(code.severity(), severity) + gap + code);
        }
    }

    private static RefusedException unknown(String name) {
        String near = Code.near(name).stream().map(code -> "'" + code + "'").collect(Collectors.joining(" or "));
        return new RefusedException("no code '" + name + "'; "
                + (near.isEmpty()
                        ? "'question-bank explain' lists the codes that there are"
                        : "did you mean " + near + "?"));
    }
}
