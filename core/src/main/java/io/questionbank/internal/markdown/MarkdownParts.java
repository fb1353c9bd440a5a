package io.questionbank.internal.markdown;

import java.util.List;

/**
 * What a Markdown text is made of, for rules that look at its parts.
 *
 * @param source the text
 * @param prose as long as the source, with {@link #OBJECT} in place of each character of inline code, formulas, HTML and addresses, and
 *     spaces in place of blocks of code
 * @param endsInParagraph whether the last block is a paragraph or a heading, not a list, a table or code
 * @param formulas the TeX of each formula
 * @param html each HTML tag or comment
 * @param links where each link leads
 * @param images where each image lies
 * @param unclosedFences how many blocks of code lack their closing fence
 */
public record MarkdownParts(
        String source,
        String prose,
        boolean endsInParagraph,
        List<String> formulas,
        List<String> html,
        List<String> links,
        List<String> images,
        int unclosedFences) {
    /** The object replacement character: what stands here is no prose. */
    public static final char OBJECT = '\uFFFC';

    public MarkdownParts {
        formulas = List.copyOf(formulas);
        html = List.copyOf(html);
        links = List.copyOf(links);
        images = List.copyOf(images);
    }

    public static MarkdownParts of(String source) {
        if (UnmarkedText.is(source)) {
            return ofPlain(source);
        }
        String parsed = MarkdownParser.withFewImages(source);
        return new PartsVisitor(parsed).visitAll(MarkdownParser.parseWithPlaces(parsed));
    }

    /** {@return the parts of a text without mark-up} */
    public static MarkdownParts ofPlain(String text) {
        return new MarkdownParts(text, text, true, List.of(), List.of(), List.of(), List.of(), 0);
    }

    /** {@return how many words the prose has; a formula, like a piece of inline code, is one} */
    public int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            boolean before = inWord;
            inWord = !Character.isWhitespace(c) && (inWord || c == OBJECT || Character.isLetterOrDigit(c));
            words += inWord && !before ? 1 : 0;
        }
        return words;
    }
}
