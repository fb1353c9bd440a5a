package io.questionbank.internal.phrases;

import java.util.ArrayList;
import java.util.List;

/** What stands between two words of a text: operators, and the ends of sentences and clauses. */
final class Gap {
    /** An operator and where it stands. */
    record Operator(String sign, int start, int end) {}

    private static final String CLAUSE_ENDS = ",;:()\u2014\"\u201C\u201D|";

    private final String text;
    private final List<Operator> operators = new ArrayList<>(0);
    private boolean endsClause;
    private boolean endsSentence;

    /**
     * @param start where the gap begins
     * @param end where the next word begins, or the text ends
     */
    Gap(String text, int start, int end) {
        this.text = text;
        int i = start;
        while (i < end) {
            i = read(i, start, end);
        }
    }

    List<Operator> operators() {
        return operators;
    }

    boolean endsClause() {
        return endsClause || endsSentence;
    }

    boolean endsSentence() {
        return endsSentence;
    }

    /** {@return where to read on} */
    private int read(int at, int start, int end) {
        char c = text.charAt(at);
        if (".!?".indexOf(c) >= 0) {
            boolean inWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            endsSentence |= !inWord && !abbreviates(at, start, end);
        } else if (c == '\n') {
            endsSentence |= beginsBlock(at + 1);
        } else if (CLAUSE_ENDS.indexOf(c) >= 0 || c == '\u2013' || c == '-' && isSpace(at - 1) && isSpace(at + 1)) {
            endsClause = true;
        } else {
            return operator(at, end);
        }
        return at + 1;
    }

    /** {@return whether the point stands behind {@code e.g}, {@code et al}, and the sentence goes on} */
    private boolean abbreviates(int at, int start, int end) {
        boolean goesOn = end < text.length() && Character.isLowerCase(text.charAt(end));
        int letters = 0;
        while (at == start && at - letters > 0 && Character.isLetter(text.charAt(at - letters - 1))) {
            letters++;
        }
        String word = text.substring(at - letters, at);
        return goesOn && (letters == 1 || word.equals("al") || word.equals("vs") || word.equals("cf"));
    }

    /** {@return whether a line that begins here begins a paragraph, an item of a list or a row of a table} */
    private boolean beginsBlock(int lineStart) {
        int i = lineStart;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i == text.length()) {
            return true;
        }
        if (text.charAt(i) == '\n') {
            return !formulaGoesOn(lineStart - 1, i);
        }
        int digits = i;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered =
                digits > i && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0 && isSpace(digits + 1);
        boolean bulleted = "-*+".indexOf(text.charAt(i)) >= 0 && isSpace(i + 1);
        return numbered || bulleted || "|#".indexOf(text.charAt(i)) >= 0;
    }

    /** {@return whether a sentence goes on over an empty line, into a formula on a line of its own or out of it} */
    private boolean formulaGoesOn(int before, int emptyLine) {
        int next = emptyLine;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean outOf =
                text.startsWith("$$", before - 2) && next < text.length() && Character.isLowerCase(text.charAt(next));
        return outOf || text.startsWith("$$", next);
    }

    private int operator(int at, int end) {
        char c = text.charAt(at);
        int next = at + 1;
        boolean equalsFollows = next < end && text.charAt(next) == '=';
        switch (c) {
            case '*' -> addIf(isSpace(at - 1) == isSpace(next) && !isMarkup(at), "*", at, next);
            case '\u00D7', '\u00B7', '\u22C5', '\u2299', '\u2217' -> add("*", at, next);
            case '+' -> addIf(!startsLine(at), "+", at, next);
            case '^' -> add("^", at, next);
            case '%' -> add("percent", at, next);
            case '/' -> addIf(at > 0 && Character.isDigit(text.charAt(at - 1)), "/", at, next);
            case '\u2264' -> add("<=", at, next);
            case '\u2265' -> add(">=", at, next);
            case '\u221E' -> add("infinity", at, next);
            case '\u221A' -> add("sqrt", at, next);
            case '<', '>' -> {
                boolean arrow = at > 0 && "-=".indexOf(text.charAt(at - 1)) >= 0;
                addIf(
                        !arrow && !startsLine(at) && (equalsFollows || isSpace(next) && isSpace(at - 1)),
                        c + (equalsFollows ? "=" : ""),
                        at,
                        next);
                return equalsFollows ? next + 1 : next;
            }
            case '=' -> {
                addIf(next >= end || text.charAt(next) != '>', "=", at, next);
                return equalsFollows ? next + 1 : next;
            }
            default -> {}
        }
        return next;
    }

    private void add(String sign, int start, int end) {
        operators.add(new Operator(sign, start, end));
    }

    private void addIf(boolean isOperator, String sign, int start, int end) {
        if (isOperator) {
            add(sign, start, end);
        }
    }

    /** {@return whether the asterisk at {@code at} is one of two, or begins an item of a list} */
    private boolean isMarkup(int at) {
        return at > 0 && text.charAt(at - 1) == '*'
                || at + 1 < text.length() && text.charAt(at + 1) == '*'
                || startsLine(at);
    }

    private boolean startsLine(int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && text.charAt(i) == '\n';
    }

    /** {@return whether there is a space, or the text's beginning or end} */
    private boolean isSpace(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }
}
