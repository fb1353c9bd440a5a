package io.questionbank.internal.numerals;

import io.questionbank.internal.text.Quote;

/** Reads one number, its power of ten, a fraction's denominator and a unit, from left to right. */
final class NumberScanner {
    private static final int LONGEST = 100;
    private static final int GROUP = 3;

    private final String written;
    private final String text;
    private int at;

    NumberScanner(String written) throws UnclearNumberException {
        this.written = written.strip();
        if (this.written.length() > LONGEST) {
            throw new UnclearNumberException("the text is long; expected a number, with or without its unit");
        }
        this.text = PlainNumerals.of(this.written);
    }

    double read(Unit unit) throws UnclearNumberException {
        skip("=\u2248~ ");
        double number = signed();
        skip(" ");
        if (take("/")) {
            skip(" ");
            number /= signed();
        }
        number *= power();
        String rest = text.substring(at).strip();
        if (rest.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            throw unclear("more than one number");
        }
        number *= unit.factor(rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest);
        if (!Double.isFinite(number)) {
            throw unclear("no finite number");
        }
        return number;
    }

    private double signed() throws UnclearNumberException {
        boolean negative = take("-");
        if (!negative) {
            take("+");
        }
        skip(" ");
        double number = Double.parseDouble(digits());
        return negative ? -number : number;
    }

    /** Takes digits, grouped or not, a fraction, and an exponent behind an {@code e}. */
    private String digits() throws UnclearNumberException {
        StringBuilder number = new StringBuilder(grouped());
        if (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            number.append('.');
            at++;
            number.append(run());
            if (groupFollows()) {
                throw unclear(
                        "a group of thousands behind the point; the point is the decimal mark, a comma groups thousands");
            }
        }
        if (number.isEmpty()) {
            throw unclear("no number");
        }
        boolean exponent = at < text.length() && "eE".indexOf(text.charAt(at)) >= 0;
        int sign = exponent && at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        if (exponent && isDigit(at + 1 + sign)) {
            number.append(text, at, at + 1 + sign);
            at += 1 + sign;
            number.append(run());
        }
        return number.toString();
    }

    /** Takes digits in one run, or in groups of three with one and the same separator. */
    private String grouped() throws UnclearNumberException {
        StringBuilder digits = new StringBuilder(run());
        if (!digits.isEmpty() && groupFollows()) {
            char separator = text.charAt(at);
            boolean leads = digits.length() <= GROUP && digits.charAt(0) != '0';
            while (groupFollows() && text.charAt(at) == separator) {
                at++;
                String group = run();
                if (!leads || group.length() != GROUP) {
                    throw unclear(
                            separator == ','
                                    ? "a comma that groups no thousands; write 1.5 for one and a half"
                                    : "more than one number");
                }
                digits.append(group);
            }
        }
        return digits.toString();
    }

    private boolean groupFollows() {
        return at < text.length() && ", '_".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1);
    }

    private String run() {
        int start = at;
        while (isDigit(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Takes {@code x 10^-3} in any of its spellings. */
    private double power() throws UnclearNumberException {
        int before = at;
        skip(" ");
        if (!(take("*") || take("x") || take("\u00B7") || take("\\cdot") || take("\\times"))) {
            at = before;
            return 1;
        }
        skip(" ");
        if (!take("10^")) {
            at = before;
            return 1;
        }
        boolean braced = take("{");
        boolean negative = take("-");
        String exponent = run();
        if (exponent.isEmpty() || exponent.length() > GROUP || braced && !take("}")) {
            throw unclear("no power of ten that can be read");
        }
        return Double.parseDouble((negative ? "1e-" : "1e") + exponent);
    }

    private UnclearNumberException unclear(String what) {
        return new UnclearNumberException(Quote.of(written) + " holds " + what);
    }

    private boolean take(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private void skip(String signs) {
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
