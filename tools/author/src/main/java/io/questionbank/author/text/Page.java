package io.questionbank.author.text;

import io.questionbank.model.Markdown;
import java.util.Objects;

/**
 * A text for a terminal, set from top to bottom.
 *
 * <pre>{@code out.print(new Page(80, Style.PLAIN).heading("Sources").text(2, "Goldberg 1991"));}</pre>
 */
public final class Page {
    private static final int STEP = 2;

    private final int width;
    private final Style style;
    private final StringBuilder set = new StringBuilder();

    /**
     * Starts an empty page.
     *
     * @param width in characters
     * @param style with or without colours
     */
    public Page(int width, Style style) {
        this.width = width;
        this.style = Objects.requireNonNull(style, "style");
    }

    /** {@return this page, with colours or without} */
    public Style style() {
        return style;
    }

    /** {@return this page, ending in an empty line unless nothing stands on it} */
    public Page gap() {
        boolean gapped = set.length() >= 2 && set.charAt(set.length() - 2) == '\n';
        if (!set.isEmpty() && !gapped) {
            set.append('\n');
        }
        return this;
    }

    /** {@return this page, with an empty line and then a line that stands out} @param text one line */
    public Page heading(String text) {
        gap();
        return line(style.strong(text));
    }

    /** {@return this page, with a line taken as it is} @param text may have colours */
    public Page line(String text) {
        set.append(text).append('\n');
        return this;
    }

    /**
     * {@return this page, with a text broken into lines}
     *
     * @param level how far to indent
     * @param text one paragraph or item a line
     */
    public Page text(int level, String text) {
        String indent = " ".repeat(level * STEP);
        Wrapping.wrap(text, width - indent.length()).forEach(line -> line((indent + line).stripTrailing()));
        return this;
    }

    /**
     * {@return this page, with a text that stands out, broken into lines}
     *
     * @param text one paragraph a line
     */
    public Page strong(String text) {
        Wrapping.wrap(text, width).forEach(line -> line(style.strong(line)));
        return this;
    }

    /**
     * {@return this page, with the paragraphs of a Markdown text; code in fences keeps its lines}
     *
     * @param level how far to indent
     * @param markdown the text
     */
    public Page markdown(int level, Markdown markdown) {
        Blocks.of(markdown.source()).forEach(block -> block.set(this, level));
        return this;
    }

    /**
     * {@return this page, with code, its lines unbroken}
     *
     * @param level how far to indent
     * @param code the lines
     */
    public Page code(int level, String code) {
        String indent = " ".repeat(level * STEP);
        code.lines().forEach(line -> line((indent + line).stripTrailing()));
        return this;
    }

    /** {@return what is set so far, ending in a line break unless it is empty} */
    @Override
    public String toString() {
        return set.toString();
    }
}
