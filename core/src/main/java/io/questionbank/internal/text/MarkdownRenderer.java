package io.questionbank.internal.text;

public final class MarkdownRenderer {
    private MarkdownRenderer() {}

    public static String html(String source) {
        return source;
    }

    public static String plain(String source) {
        return source;
    }
}
