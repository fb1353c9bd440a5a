package io.questionbank.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.internal.markdown.MarkdownParts;
import io.questionbank.internal.prose.Passage.Kind;
import io.questionbank.model.QuestionId;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about texts let pass and what they find; {@code \n} stands for a line break in the tables. */
class ProseRulesTest {
    private static final Place PLACE = Place.of(QuestionId.of("git/commit")).at("answer.full");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a formula $x_1 + \\$$ and another $$y$$",
                "it costs $5 here and $10 there, or $0.25/hour, $3k, 5$ in all.",
                "escaped \\$x and code `$HOME` and\n\n```\n$x\n```",
                "| a | b |\n|---|---|\n| $\\|x\\|$ | $y$ |",
                "sets $\\{a\\}$ and ${a}^{b}$",
                "$$\na\n= b\n$$",
            })
    void formulasThatAreWholeAndMoneyPass(String text) {
        assertThat(messages(new BrokenFormula(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the state $h_t grows       | no formula begins at '$h_t grows'
                    the state $ h_t$ grows     | no formula begins at '$ h_t$ grows'
                    $$x = 1$                   | no formula begins at '$$x = 1$'
                    half $5^2 of it            | no formula begins at '$5^2 of it'
                    set $HOME first            | no formula begins at '$HOME first'
                    $$\\na\\n- b\\n$$          | the line '- b' begins a block
                    $$\\na\\n+ b\\n$$          | the line '+ b' begins a block
                    $$\\na\\n> b\\n$$          | the line '> b' begins a block
                    $$\\na\\n# b\\n$$          | the line '# b' begins a block
                    $$\\na\\n---\\n$$          | the line '---' begins a block
                    $$\\na\\n\\nb\\n$$         | an empty line ends the paragraph
                    $\\frac{1}{2$              | the braces of the formula
                    $a}b{$                     | the braces of the formula
                    """)
    void formulasThatBreakAreFound(String text, String message) {
        assertThat(messages(new BrokenFormula(), text.replace("\\n", "\n")))
                .singleElement()
                .asString()
                .startsWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It ends.",
                "Does it?",
                "It ends (here.)",
                "It *ends.*",
                "\"It ends.\"",
                "See `code`",
                "So $x = 1$",
                "So $x = 1$.",
                "See [the page](https://example.org)",
                "Three things:\n\n- one\n- two",
                "Run:\n\n```\nls\n```",
                "| a |\n|---|\n| b |",
                "終わり。",
            })
    void textsThatEndPass(String text) {
        assertThat(messages(new CutOffText(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It goes on",
                "It goes on,",
                "It goes on:",
                "It goes **on**",
                "first and",
                "- one\n- two, and",
                "It ends.\n\n# Next",
                "See [the page](https://example.org) for",
            })
    void textsThatAreCutOffAreFound(String text) {
        assertThat(messages(new CutOffText(), text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a\\nb                  | \\nb
                    caf\\u00e9             | \\u00e9
                    a\\tb \\\\n            | \\tb
                    the \\nabla of it      | \\nabla
                    a&nbsp;b               | &nbsp;
                    a &#233; b             | &#233;
                    """)
    void escapesThatNothingUnderstandsAreFound(String text, String escape) {
        assertThat(messages(new LiteralEscape(), text))
                .singleElement()
                .asString()
                .startsWith("'" + escape + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`\\n` and $\\nabla$ and \\*no emphasis\\*",
                "AT&T; R&D, a && b; a & b",
                "```\n\\n &nbsp;\n```",
                "[x](https://example.org/?a=1&copy;=2)",
            })
    void escapesInCodeFormulasAndAddressesPass(String text) {
        assertThat(messages(new LiteralEscape(), text.replace("AT&T;", "AT&T"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODO",
                "the costs (TBD)",
                "FIXME: wrong",
                "why ???",
                "Lorem ipsum dolor sit amet.",
                "to be written.",
                "Costs [to be written]",
                "...",
                "and so on...",
                "The learner can …",
            })
    void placeholdersAreFound(String text) {
        assertThat(messages(new Placeholder(), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x1, ..., xn",
                "`# TODO` marks it",
                "The gate says how much is to be written to the cell.",
                "Todo lists are fine",
                "Is it? Yes!",
            })
    void textsThatOnlyLookLikePlaceholdersPass(String text) {
        assertThat(messages(new Placeholder(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    one two three                      | 3
                    the state $h_{t - 1} = a + b$ now  | 4
                    a - b: `x = y`                     | 3
                    - item\\n- item                    | 2
                    [two words](https://example.org)   | 2
                    one\\n\\n```\\nno words here\\n``` | 1
                    ''                                 | 0
                    """)
    void aFormulaIsOneWordAndABlockOfCodeIsNone(String text, int words) {
        assertThat(MarkdownParts.of(text.replace("\\n", "\n")).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "$$",
                "$a",
                "`",
                "[",
                "](",
                "![a](",
                "![](x) ",
                "<a",
                "<a>",
                "*a ",
                "_",
                "> ",
                "- ",
                "\\",
                "&",
                "&a;",
                "```\n",
                "|a",
                "|\n",
                "{",
                "${$",
                "TODO ",
                "???",
                "(to be written)",
                "\n\n$$\n- "
            })
    void hostileTextsAreCheckedSoon(String part) {
        String text = part.repeat(200_000 / part.length());
        for (PassageRule rule : List.of(
                new BrokenFormula(),
                new UnclosedFence(),
                new RawHtml(),
                new ImageInText(),
                new UnsafeLink(),
                new LiteralEscape(),
                new Placeholder(),
                new CutOffText())) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> messages(rule, text), rule::code);
        }
    }

    private static List<String> messages(PassageRule rule, String text) {
        Passage passage = new Passage(() -> PLACE, text, Kind.EXPLANATION);
        return rule.check(passage, passage.parts()).map(Finding::message).toList();
    }
}
