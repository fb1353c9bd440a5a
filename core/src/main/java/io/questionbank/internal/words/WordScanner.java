package io.questionbank.internal.words;

/**
 * Finds where words begin and end. A word is a run of letters and digits; the field's own spellings stay whole: {@code h_t},
 * {@code h_{t-1}}, {@code h_t-1}, {@code C++}, {@code C#}, {@code t-SNE}, {@code 0.25}, {@code 1,024}, {@code x[-1]}, {@code don't}. The backslash of a
 * TeX command is no part of it: {@code \tanh} is the word {@code tanh}.
 */
final class WordScanner {
    /** An index longer than this is a sentence in brackets. */
    private static final int INDEX_LENGTH = 12;

    private final char[] text;
    private int start;
    private int end;

    WordScanner(String text) {
        this.text = text.toCharArray();
    }

    /** {@return whether there is another word, which is then the current one} */
    boolean next() {
        start = end;
        while (start < text.length && !isLetterOrDigit(start)) {
            start++;
        }
        end = start;
        if (start == text.length) {
            return false;
        }
        for (int longer = afterPart(end); longer > end; longer = afterPart(end)) {
            end = afterSmallLetters(longer);
        }
        end = afterSuffix(end);
        return true;
    }

    /** {@return a word as it stands, its TeX braces and inner spaces left out} */
    static String withoutTex(String word) {
        return word.indexOf('{') < 0 && word.indexOf(' ') < 0
                ? word
                : word.replace("{", "").replace("}", "").replace(" ", "");
    }

    /** {@return the text; not to be changed} */
    char[] text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    private int afterSmallLetters(int at) {
        int after = at;
        while (after < text.length && text[after] >= 'a' && text[after] <= 'z') {
            after++;
        }
        return after;
    }

    /** {@return where the word goes on to if it goes on at {@code at}, else {@code at}} */
    private int afterPart(int at) {
        if (isLetterOrDigit(at)) {
            return at + 1;
        }
        if (at == text.length) {
            return at;
        }
        return switch (text[at]) {
            case '_' -> afterSubscript(at + 1);
            case '\'', '\u2019' -> isLetter(at - 1) && isLetter(at + 1) ? at + 2 : at;
            case '.', ',' -> isDigit(at - 1) && isDigit(at + 1) ? at + 2 : at;
            case '-' -> at - start == 1 && isLetter(start) && isLetter(at + 1) && isLetter(at + 2) ? at + 2 : at;
            default -> isMark(at) ? at + 1 : at;
        };
    }

    /** {@return where a subscript ends, in braces or not; where none follows, the place before its underscore} */
    private int afterSubscript(int at) {
        if (isLetterOrDigit(at)) {
            return isLetter(at) && isSign(at + 1) && isDigit(at + 2) ? at + 3 : at + 1;
        }
        int close = closing(at, '{', '}');
        return close < 0 ? at - 1 : close + 1;
    }

    private int afterSuffix(int at) {
        if (at + 1 < text.length && text[at] == '+' && text[at + 1] == '+') {
            return at + 2;
        }
        if (at < text.length && text[at] == '#' && at - start == 1 && !isLetterOrDigit(at + 1)) {
            return at + 1;
        }
        int close = closing(at, '[', ']');
        return close < 0 ? at : close + 1;
    }

    /** {@return where the short index that opens at {@code at} is closed, or -1 if there is none} */
    private int closing(int at, char open, char close) {
        if (at >= text.length || text[at] != open) {
            return -1;
        }
        int limit = Math.min(text.length, at + 1 + INDEX_LENGTH);
        for (int i = at + 1; i < limit; i++) {
            char c = text[i];
            if (c == close) {
                return i == at + 1 ? -1 : i;
            }
            if (!isLetterOrDigit(i) && " ,:+-_".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLetterOrDigit(int at) {
        if (at >= text.length) {
            return false;
        }
        char c = text[at];
        return c >= 'a' && c <= 'z' || c > ' ' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length && Character.isLetter(text[at]);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length && Character.isDigit(text[at]);
    }

    private boolean isSign(int at) {
        return at < text.length && (text[at] == '-' || text[at] == '+');
    }

    private boolean isMark(int at) {
        return Character.getType(text[at]) == Character.NON_SPACING_MARK;
    }
}
