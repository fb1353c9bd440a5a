package io.questionbank.internal.notation;

import java.util.Optional;

/**
 * An arXiv identifier: {@code 1409.0473}, or {@code hep-th/9901001} before April 2007, each with an optional version such as
 * {@code v2}. From 2015 on the number has five digits. See <a href="https://info.arxiv.org/help/arxiv_identifier.html">
 * Understanding the arXiv identifier</a>.
 */
final class Arxiv {
    private static final String EXPECTED =
            "expected YYMM.number, such as 1409.0473 or 1805.10369, or archive/YYMMnumber,"
                    + " such as hep-th/9901001, without an address before it";

    private Arxiv() {}

    static Optional<String> fault(String text) {
        String id = withoutVersion(text);
        int slash = id.indexOf('/');
        boolean wellFormed =
                slash < 0 ? isNew(id) : isArchive(id.substring(0, slash)) && isOldNumber(id.substring(slash + 1));
        return wellFormed ? Optional.empty() : Optional.of(EXPECTED);
    }

    private static String withoutVersion(String text) {
        int v = text.lastIndexOf('v');
        boolean versioned =
                v > 0 && text.length() - v <= 4 && Digits.areDigits(text.substring(v + 1)) && text.charAt(v + 1) != '0';
        return versioned ? text.substring(0, v) : text;
    }

    private static boolean isNew(String id) {
        if (id.length() < 9 || id.charAt(4) != '.' || !isMonth(id)) {
            return false;
        }
        int yearAndMonth = Integer.parseInt(id.substring(0, 4));
        String number = id.substring(5);
        return Digits.areDigits(number) && yearAndMonth >= 704 && number.length() == (yearAndMonth < 1501 ? 4 : 5);
    }

    private static boolean isOldNumber(String number) {
        if (number.length() != 7 || !Digits.areDigits(number) || !isMonth(number)) {
            return false;
        }
        int yearAndMonth = Integer.parseInt(number.substring(0, 4));
        return yearAndMonth >= 9107 || yearAndMonth <= 703;
    }

    private static boolean isMonth(String id) {
        if (!Digits.areDigits(id.substring(0, 4))) {
            return false;
        }
        int month = Integer.parseInt(id.substring(2, 4));
        return month >= 1 && month <= 12;
    }

    /** {@return whether it is such as {@code hep-th} or {@code math.GT}} */
    private static boolean isArchive(String text) {
        int point = text.indexOf('.');
        String archive = point < 0 ? text : text.substring(0, point);
        String subject = point < 0 ? "" : text.substring(point + 1);
        return !archive.isEmpty()
                && archive.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-')
                && (point < 0 || subject.length() == 2 && subject.chars().allMatch(c -> c >= 'A' && c <= 'Z'));
    }
}
