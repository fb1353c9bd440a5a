package io.questionbank.author.release;

import io.questionbank.author.RefusedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a release: Semantic Versioning, what follows a hyphen left out, so that a snapshot counts as the release that it
 * leads to.
 *
 * @param major the first number
 * @param minor the middle number
 * @param patch the last number
 * @see <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a>
 */
public record ReleaseNumber(int major, int minor, int patch) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(-[0-9A-Za-z.-]+)?");

    /**
     * {@return the number that a text says}
     *
     * @param text such as {@code 1.4.0} or {@code 1.4.0-SNAPSHOT}
     * @throws RefusedException if it is of another form
     */
    public static ReleaseNumber of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new RefusedException("version '" + text + "'; expected three numbers, such as 1.4.0");
        }
        return new ReleaseNumber(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    /**
     * {@return the first release after this one that may have such changes; below 1.0.0 the middle number counts for both, as
     * anything may change there}
     *
     * @param bump what the changes ask for
     */
    public ReleaseNumber after(Bump bump) {
        return switch (bump) {
            case NONE -> this;
            case PATCH -> new ReleaseNumber(major, minor, patch + 1);
            case MINOR -> new ReleaseNumber(major, minor + 1, 0);
            case MAJOR -> major == 0 ? new ReleaseNumber(0, minor + 1, 0) : new ReleaseNumber(major + 1, 0, 0);
        };
    }

    /** {@return whether this release may be, or comes after, another} @param least the other */
    public boolean isAtLeast(ReleaseNumber least) {
        return major != least.major
                ? major > least.major
                : minor != least.minor ? minor > least.minor : patch >= least.patch;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
