package io.questionbank.internal.format;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.Writer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * How the files of a bank are laid out: texts of several lines as literal blocks, a text that does not fit its line folded at
 * spaces, one item of a list a line, and a list in a list on one line.
 */
final class SourceLayout extends YAMLFactory {
    private static final long serialVersionUID = 1;

    /** Of a line, in characters. */
    private static final int WIDTH = 120;

    /** The emitter ends a line after the word that crosses its width. */
    private static final int FOLDING_WIDTH = WIDTH - 10;

    private static final int INDENT = 2;

    SourceLayout() {
        super(YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                .stringQuotingChecker(new Quoting()));
    }

    @Override
    protected YAMLGenerator _createGenerator(Writer out, IOContext context) throws IOException {
        return new Generator(this, options(), out, context);
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setIndent(INDENT);
        options.setIndicatorIndent(INDENT);
        options.setIndentWithIndicator(true);
        options.setWidth(FOLDING_WIDTH);
        return options;
    }

    /** Commas and brackets within a text mean something in a list on one line only, and there the emitter sees to them. */
    private static final class Quoting extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean valueHasQuotableChar(String text) {
            return super.valueHasQuotableChar(text.charAt(0) + text.substring(1).replaceAll("[\\[\\]{},]", ""));
        }
    }

    private static final class Generator extends YAMLGenerator {
        Generator(SourceLayout layout, DumperOptions options, Writer out, IOContext context) throws IOException {
            super(
                    context,
                    layout._generatorFeatures,
                    layout._yamlGeneratorFeatures,
                    layout._quotingChecker,
                    layout._objectCodec,
                    out,
                    options);
        }

        @Override
        public void writeString(String text) throws IOException {
            if (fits(text) || !foldable(text)) {
                super.writeString(text);
            } else {
                _verifyValueWrite("write a text");
                _writeScalar(text, "string", ScalarStyle.FOLDED);
            }
        }

        /** With the quotes, and the backslashes before what is special between them, that the text may get. */
        private boolean fits(String text) {
            int indent = _writeContext.getNestingDepth() * INDENT;
            int key = _writeContext.inObject() ? _writeContext.getCurrentName().length() : 0;
            long escaped = text.chars().filter(c -> c == '"' || c == '\\').count();
            return indent + key + 2 + text.length() + escaped <= WIDTH;
        }

        /** A line that starts with white space is never joined with those around it. */
        private static boolean foldable(String text) {
            return text.indexOf(' ') > 0 && text.indexOf('\n') < 0 && text.indexOf('\t') < 0;
        }

        @Override
        public void writeStartArray(Object list, int size) throws IOException {
            boolean nested = _writeContext.inArray();
            _outputOptions.setDefaultFlowStyle(nested ? FlowStyle.FLOW : FlowStyle.BLOCK);
            super.writeStartArray(list, size);
            _outputOptions.setDefaultFlowStyle(FlowStyle.BLOCK);
        }
    }
}
