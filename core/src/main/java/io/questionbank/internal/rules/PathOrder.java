package io.questionbank.internal.rules;

import java.util.Comparator;

/** Paths in the order in which an author counts: {@code choices[2]} before {@code choices[10]}. */
final class PathOrder implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int digits = Integer.compare(digits(one, at), digits(other, at));
        return digits == 0 ? one.compareTo(other) : digits;
    }

    /** {@return how many digits stand here: of two numbers with the same first digits the longer one is larger} */
    private static int digits(String path, int start) {
        int end = start;
        while (end < path.length() && Character.isDigit(path.charAt(end))) {
            end++;
        }
        return end - start;
    }
}
