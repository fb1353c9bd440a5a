package io.questionbank.model;

import java.util.regex.Pattern;

/** The elements, attributes and schemes that the class comment of MarkdownRenderer lists. */
final class ListedHtml {
    private static final Pattern LISTED = Pattern.compile("[^<>&\"]++|&(?:lt|gt|amp|quot);"
            + "|</?(?:p|h[1-6]|blockquote|ul|ol|li|pre|code|em|strong|table|thead|tbody|tr|th|td)>|</a>|</span>|<[hb]r />"
            + "|<ol start=\"\\d+\">|<code class=\"language-[\\w-]+\">|<t[hd] align=\"(?:left|right|center)\">"
            + "|<span class=\"math (?:inline|display)\">"
            + "|<a href=\"(?i:https?://|mailto:)[^\"<>]++\"(?: title=\"[^\"<>]*+\")?>");

    private ListedHtml() {}

    /** {@return what of the text is not listed: brackets, quotes and ampersands} */
    static String unlisted(String html) {
        return LISTED.matcher(html).replaceAll("");
    }
}
