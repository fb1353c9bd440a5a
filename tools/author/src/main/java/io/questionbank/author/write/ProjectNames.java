package io.questionbank.author.write;

import io.questionbank.author.RefusedException;
import io.questionbank.bank.BankInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What the parts of a new project are called.
 *
 * @param id of the bank and of the artifact, kebab-case
 * @param name of the bank, as a reader sees it
 * @param group of the artifact in Maven
 * @param javaPackage of the provider; also the name of the module
 */
public record ProjectNames(String id, String name, String group, String javaPackage) {
    private static final Pattern GROUP = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    /**
     * Checks that the names can be what they name.
     *
     * @throws RefusedException if one of them cannot
     */
    public ProjectNames {
        try {
            BankInfo.of(id, name, "en", "CC-BY-4.0");
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage() + "; say which with --id", e);
        }
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException("'" + name + "' is no name for a bank; expected words, such as 'Git Basics'");
        }
        if (!GROUP.matcher(group).matches()) {
            throw new RefusedException(
                    "'" + group + "' is no group of Maven; expected words joined by dots, such as 'org.example'");
        }
        if (!SourceVersion.isName(javaPackage, SourceVersion.RELEASE_17)) {
            throw new RefusedException("'" + javaPackage
                    + "' is no package of Java; expected words joined by dots, such as 'org.example.git'");
        }
    }

    /**
     * {@return names of which those not given follow from the others}
     *
     * @param folder the name of the project's folder; names the bank where nothing else does
     * @param id of the bank
     * @param name of the bank
     * @param group of the artifact; {@code org.example} where it is not given
     * @param javaPackage of the provider
     * @throws RefusedException if a name cannot be what it names
     */
    public static ProjectNames of(
            String folder,
            Optional<String> id,
            Optional<String> name,
            Optional<String> group,
            Optional<String> javaPackage) {
        String bank = id.orElseGet(() -> kebab(name.orElse(folder)));
        String ofMaven = group.orElse("org.example");
        return new ProjectNames(
                bank,
                name.orElseGet(() -> words(bank)),
                ofMaven,
                javaPackage.orElseGet(() -> packageOf(ofMaven, bank)));
    }

    /** {@return the name of the provider's class, such as {@code GitBasicsBank}} */
    public String className() {
        String joined = words(id).replace(" ", "");
        String named = joined.endsWith("Bank") ? joined : joined + "Bank";
        return Character.isDigit(named.charAt(0)) ? "Bank" + named : named;
    }

    private static String kebab(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return joined.replaceAll("^-|-$", "");
    }

    private static String words(String id) {
        return Arrays.stream(id.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String packageOf(String group, String id) {
        String last = id.replace("-", "");
        boolean name = SourceVersion.isName(last, SourceVersion.RELEASE_17);
        return group.replace("-", "") + "." + (name ? last : "bank" + last);
    }
}
