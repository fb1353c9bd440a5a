package io.questionbank.internal.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with tables and formulas, within limits of depth and cost: what is nested deeper is text.
 *
 * <p>Blocks come before formulas, as they come before code spans: in a formula of several lines no line may look like the
 * start of a list, a quotation or a heading, and in a table {@code |} ends the cell, in a formula too. There {@code \|} is a
 * bar (and {@code \Vert} the double bar that {@code \|} is elsewhere). HTML is no block, just text.
 */
final class MarkdownParser {
    static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final int MAX_OPEN_BLOCKS = 32;
    private static final int MAX_INLINE_NESTING = 32;

    /** A row has a cell for each column, written or not, so a short text can ask for very many. */
    private static final long MAX_CELLS = 200_000;

    /** At the end of each image commonmark reads all of it again, and images can be nested. */
    private static final int MAX_IMAGES = 50;

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            FencedCodeBlock.class,
            Heading.class,
            IndentedCodeBlock.class,
            ListBlock.class,
            ThematicBreak.class);

    private static final Parser WITH_TABLES = parser(TABLES, IncludeSourceSpans.NONE);
    private static final Parser WITHOUT_TABLES = parser(List.of(), IncludeSourceSpans.NONE);

    private MarkdownParser() {}

    static Node parse(String source) {
        return (hasTooManyCells(source) ? WITHOUT_TABLES : WITH_TABLES).parse(withFewImages(source));
    }

    /**
     * {@return the same tree as that of {@link #parse}, in which nodes know where they stand in the source}
     *
     * @param source as {@link #withFewImages} gives it
     */
    static Node parseWithPlaces(String source) {
        return (hasTooManyCells(source) ? Placed.WITHOUT_TABLES : Placed.WITH_TABLES).parse(source);
    }

    /** {@return the source, with every image made text where there are too many} */
    static String withFewImages(String source) {
        return images(source) > MAX_IMAGES ? source.replace("![", "!\\[") : source;
    }

    /** Built on first use: only rules ask for places. */
    private static final class Placed {
        static final Parser WITH_TABLES = parser(TABLES, IncludeSourceSpans.BLOCKS_AND_INLINES);
        static final Parser WITHOUT_TABLES = parser(List.of(), IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    private static Parser parser(List<Extension> extensions, IncludeSourceSpans places) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(places)
                .enabledBlockTypes(BLOCKS)
                .customInlineContentParserFactory(new FormulaParser.Factory())
                .customInlineContentParserFactory(new EmphasisLimit.Factory())
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .maxInlineNesting(MAX_INLINE_NESTING)
                .build();
    }

    private static boolean hasTooManyCells(String source) {
        return cellsAtMost(source) > MAX_CELLS;
    }

    private static long cellsAtMost(String source) {
        long lines = 1;
        int bars = 0;
        int mostBars = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r') {
                lines++;
                bars = 0;
            } else if (c == '|') {
                bars++;
                mostBars = Math.max(mostBars, bars);
            }
        }
        return mostBars == 0 ? 0 : lines * (mostBars + 1);
    }

    private static int images(String source) {
        int images = 0;
        for (int at = source.indexOf("!["); at >= 0; at = source.indexOf("![", at + 2)) {
            images++;
        }
        return images;
    }
}
