package io.questionbank.model;

import io.questionbank.internal.markdown.MarkdownRenderer;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A text in CommonMark with tables and TeX maths between dollars.
 *
 * <pre>{@code Markdown.of("the state $h_t$").html() // <p>the state <span class="math inline">\(h_t\)</span></p>}</pre>
 *
 * @param source the text as the author wrote it
 */
public record Markdown(@NotBlank String source) {
    public Markdown {
        Objects.requireNonNull(source, "source");
    }

    /**
     * {@return the text as Markdown}
     *
     * @param source the text as the author wrote it
     */
    public static Markdown of(String source) {
        return new Markdown(source);
    }

    /**
     * {@return the text without mark-up: one paragraph a line, code and TeX as they were written, for terminals, search and
     * speech}
     */
    public String plain() {
        return MarkdownRenderer.plain(source);
    }

    /**
     * {@return the text as safe HTML: only listed elements, attributes and URL schemes; raw HTML is escaped; maths stays TeX
     * in {@code <span class="math inline">} and {@code <span class="math display">}}
     */
    public String html() {
        return MarkdownRenderer.html(source);
    }

    /** {@return the source} */
    @Override
    public String toString() {
        return source;
    }
}
