package io.questionbank.author.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader sees of the HTML that the library makes of a text, one paragraph, item or cell a line.
 *
 * @param shown the words; formulas stand between dollars and code between backquotes, and a block of code is left out
 * @param prose as long as what is shown, with a space in place of each character of a formula or of code
 * @param formulas the TeX of each formula
 */
record HtmlText(String shown, String prose, List<String> formulas) {
    /** In what the library writes, a less-than sign is escaped wherever it opens no tag. */
    private static final Pattern PART = Pattern.compile("<pre><code[^>]*+>[^<]*+</code></pre>"
            + "|<code>(?<code>[^<]*+)</code>"
            + "|<span class=\"math \\w++\">\\\\[(\\[](?<tex>[^<]*)\\\\[)\\]]</span>"
            + "|</?(?<mark>em|strong|a)\\b[^>]*+>"
            + "|<[^>]*+>"
            + "|(?<words>[^<]++)");

    HtmlText {
        formulas = List.copyOf(formulas);
    }

    static HtmlText of(String html) {
        StringBuilder shown = new StringBuilder();
        StringBuilder prose = new StringBuilder();
        List<String> formulas = new ArrayList<>();
        Matcher part = PART.matcher(html);
        while (part.find()) {
            if (part.group("words") != null) {
                String words = unescaped(part.group("words")).replaceAll("\\s", " ");
                shown.append(words);
                prose.append(words);
            } else if (part.group("code") != null) {
                shown.append('`').append(unescaped(part.group("code"))).append('`');
            } else if (part.group("tex") != null) {
                String tex = unescaped(part.group("tex"));
                formulas.add(tex);
                shown.append('$').append(tex.replaceAll("\\s", " ")).append('$');
            } else if (part.group("mark") == null) {
                shown.append('\n');
                prose.append('\n');
            }
            prose.append(" ".repeat(shown.length() - prose.length()));
        }
        return new HtmlText(shown.toString(), prose.toString(), formulas);
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** {@return some words before and after a part of a line, with that part} */
    String around(int start, int end, int words) {
        int from = start;
        for (int i = 0; i <= words && from >= 0; i++) {
            from = shown.lastIndexOf(' ', from - 1);
        }
        int to = end - 1;
        for (int i = 0; i <= words && to >= 0; i++) {
            to = shown.indexOf(' ', to + 1);
        }
        int first = Math.max(from, shown.lastIndexOf('\n', start)) + 1;
        int lineEnd = shown.indexOf('\n', end);
        int last = lineEnd < 0 ? shown.length() : lineEnd;
        return shown.substring(first, to < 0 ? last : Math.min(to, last)).strip();
    }
}
