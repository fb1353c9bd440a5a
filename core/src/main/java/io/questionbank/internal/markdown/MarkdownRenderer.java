package io.questionbank.internal.markdown;

import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML that is safe to put into a page, and as plain text.
 *
 * <p>The HTML holds these elements and attributes, and no others: {@code p h1 h2 h3 h4 h5 h6 blockquote ul li hr pre br em
 * strong table thead tbody tr}, {@code ol[start]}, {@code code[class=language-x]}, {@code th[align]}, {@code td[align]},
 * {@code a[href, title]} with the addresses of {@link LinkAddress}, and {@code span[class]} around a formula. Raw HTML is
 * shown as it was written; of an image its text is left.
 */
public final class MarkdownRenderer {
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(MarkdownParser.TABLES)
            .nodeRendererFactory(SafeNodes::new)
            .attributeProviderFactory(context -> new ListedAttributes())
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .build();

    private MarkdownRenderer() {}

    public static String html(String source) {
        String html = HTML.render(MarkdownParser.parse(source));
        return Printable.of(html.endsWith("\n") ? html.substring(0, html.length() - 1) : html);
    }

    public static String plain(String source) {
        if (UnmarkedText.is(source)) {
            return UnmarkedText.plain(source);
        }
        PlainText text = new PlainText();
        MarkdownParser.parse(source).accept(text);
        return Printable.of(text.toString());
    }
}
