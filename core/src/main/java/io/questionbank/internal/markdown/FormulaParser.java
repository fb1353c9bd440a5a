package io.questionbank.internal.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds formulas between dollars by the rules of Pandoc's extension tex_math_dollars.
 *
 * <p>The first dollar after an opening one decides, so that the search is linear: if a space stands before it or a digit
 * after it, the opening dollar is text. A backslash takes the next character along. Unlike in Pandoc, three dollars and more
 * in a row are text, and so are two that are never closed.
 */
final class FormulaParser implements InlineContentParser {
    /** Makes the one parser, which keeps no state. */
    static final class Factory implements InlineContentParserFactory {
        private static final FormulaParser PARSER = new FormulaParser();

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return PARSER;
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        return switch (dollars) {
            case 1 -> inline(scanner);
            case 2 -> display(scanner);
            default -> text("$".repeat(dollars), scanner.position());
        };
    }

    private static ParsedInline inline(Scanner scanner) {
        Position start = scanner.position();
        boolean afterSpace = Character.isWhitespace(scanner.peek());
        if (afterSpace) {
            return ParsedInline.none();
        }
        while (scanner.hasNext() && scanner.peek() != '$') {
            afterSpace = Character.isWhitespace(scanner.peek());
            skipOne(scanner);
        }
        String tex = scanner.getSource(start, scanner.position()).getContent();
        if (afterSpace || !scanner.next('$') || isDigit(scanner.peek())) {
            return ParsedInline.none();
        }
        return ParsedInline.of(Formula.inline(tex), scanner.position());
    }

    private static ParsedInline display(Scanner scanner) {
        Position start = scanner.position();
        while (scanner.hasNext()) {
            Position end = scanner.position();
            if (scanner.next("$$")) {
                String tex = scanner.getSource(start, end).getContent().strip();
                return tex.isEmpty() ? text("$$", start) : ParsedInline.of(Formula.display(tex), scanner.position());
            }
            skipOne(scanner);
        }
        return text("$$", start);
    }

    private static ParsedInline text(String dollars, Position end) {
        return ParsedInline.of(new Text(dollars), end);
    }

    private static void skipOne(Scanner scanner) {
        boolean escapes = scanner.peek() == '\\';
        scanner.next();
        if (escapes && scanner.hasNext()) {
            scanner.next();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
