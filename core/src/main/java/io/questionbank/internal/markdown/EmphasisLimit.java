package io.questionbank.internal.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Makes text of the asterisks and underscores that follow the first thousand runs of them in a block: at each link
 * commonmark walks through all that are still open.
 */
final class EmphasisLimit implements InlineContentParser {
    private static final int MAX_RUNS = 1000;

    /** Makes a parser for each block. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*', '_');
        }

        @Override
        public InlineContentParser create() {
            return new EmphasisLimit();
        }
    }

    private int runs;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        if (runs < MAX_RUNS) {
            runs++;
            return ParsedInline.none();
        }
        Scanner scanner = state.scanner();
        char mark = scanner.peek();
        String run = String.valueOf(mark).repeat(scanner.matchMultiple(mark));
        return ParsedInline.of(new Text(run), scanner.position());
    }
}
