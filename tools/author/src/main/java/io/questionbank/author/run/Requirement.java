package io.questionbank.author.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package in one version, {@code numpy==2.4.6}.
 *
 * @param name of the package
 * @param version the only one that will do
 */
record Requirement(String name, String version) {
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*) *== *([A-Za-z0-9][A-Za-z0-9.!+_-]*)");

    /** {@return the requirement, unless it leaves the version open} */
    static Optional<Requirement> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() ? Optional.of(new Requirement(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** {@return whether an installed version will do: what follows a plus sign says how the package was built, not what it is} */
    boolean accepts(String installed) {
        int plus = installed.indexOf('+');
        return installed.equals(version)
                || plus >= 0 && installed.substring(0, plus).equals(version);
    }

    @Override
    public String toString() {
        return name + "==" + version;
    }
}
