package io.questionbank;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, internal ones included. */
class ArchitectureTest {
    /**
     * An exported package with what serves it.
     *
     * @param name of the exported package
     * @param uses the exported packages right below it; it may use what those use, too
     * @param internals the internal packages that serve it alone, lowest first: each may use those before it
     */
    private record Slice(String name, List<String> uses, List<String> internals) {}

    /** Every exported package of the module, each below those that it uses. */
    private static final List<Slice> SLICES = List.of(
            new Slice("model", List.of(), List.of()),
            new Slice("bank", List.of("model"), List.of("contents", "compiled")),
            new Slice("grade", List.of("model"), List.of("numerals")),
            new Slice("study", List.of("bank", "grade"), List.of("fsrs", "json")),
            new Slice(
                    "validate",
                    List.of("bank", "grade"),
                    List.of("claim", "notation", "rules", "prose", "fairness", "editorial")),
            new Slice("load", List.of("validate"), List.of("yaml", "schema", "format")));

    /** The bottom layers, open to every package above them, lowest first. */
    private static final List<String> BOTTOM = List.of(
            "internal.batch",
            "internal.text",
            "internal.markdown",
            "internal.words",
            "internal.phrases",
            "internal.search",
            "internal.chance");

    @Test
    void packagesUseEachOtherOnlyAlongTheArrows() {
        List<Dependency> ours = Core.classes(80).stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> Core.isOurs(d.getTargetClass()))
                .toList();
        assertThat(ours).hasSizeGreaterThan(1000);
        assertThat(ours.stream()
                        .filter(d -> !mayUse(nameOf(d.getOriginClass()), nameOf(d.getTargetClass())))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void everyPackageHasItsPlaceAmongTheSlices() {
        Set<String> present =
                Core.classes(80).stream().map(ArchitectureTest::nameOf).collect(toSet());
        Stream<String> known = SLICES.stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.name()), s.internals().stream().map("internal."::concat)));
        assertThat(present)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(BOTTOM.stream(), known).toList());
    }

    @Test
    void theArrowsGoInNoCircle() {
        for (int i = 0; i < SLICES.size(); i++) {
            assertThat(SLICES.subList(0, i))
                    .extracting(Slice::name)
                    .as("slices above '%s' in the table", SLICES.get(i).name())
                    .containsAll(SLICES.get(i).uses());
        }
    }

    @Test
    void theModelDependsOnTheJdkAndOnValidationAnnotationsAlone() {
        List<Dependency> outward = Core.classes(80).stream()
                .filter(c -> nameOf(c).equals("model"))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> !Core.isOurs(d.getTargetClass()))
                .toList();
        assertThat(outward).hasSizeGreaterThan(300);
        assertThat(outward.stream()
                        .filter(d -> !isOfTheJdk(d.getTargetClass()) && !isValidationAnnotation(d.getTargetClass()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void theModuleExportsEverySliceAndNothingElse() {
        assertThat(Core.EXPORTED)
                .containsExactlyInAnyOrderElementsOf(
                        SLICES.stream().map(s -> Core.ROOT + s.name()).toList());
    }

    private static boolean mayUse(String from, String to) {
        if (from.equals(to) || BOTTOM.contains(to) && !isBelow(from, to)) {
            return true;
        }
        Optional<Slice> user = slice(from);
        Optional<Slice> used = slice(to);
        if (user.isEmpty() || used.isEmpty()) {
            return false;
        }
        if (user.equals(used)) {
            List<String> internals = user.get().internals();
            return !isInternal(from)
                    || !isInternal(to)
                    || internals.indexOf(lastOf(to)) < internals.indexOf(lastOf(from));
        }
        return !isInternal(to) && reaches(user.get(), used.get());
    }

    private static boolean isBelow(String lower, String upper) {
        return BOTTOM.contains(lower) && BOTTOM.indexOf(lower) < BOTTOM.indexOf(upper);
    }

    private static boolean reaches(Slice user, Slice used) {
        return user.uses().stream()
                .map(name -> slice(name).orElseThrow())
                .anyMatch(next -> next.equals(used) || reaches(next, used));
    }

    /** {@return the slice of a package; the bottom layers have none} */
    private static Optional<Slice> slice(String name) {
        return SLICES.stream()
                .filter(s -> isInternal(name)
                        ? s.internals().contains(lastOf(name))
                        : s.name().equals(name))
                .findFirst();
    }

    /** {@return the package as the table has it: {@code model}, or {@code internal.rules}} */
    private static String nameOf(JavaClass c) {
        return c.getPackageName().substring(Core.ROOT.length());
    }

    private static boolean isOfTheJdk(JavaClass c) {
        return c.isPrimitive() || c.getPackageName().startsWith("java.");
    }

    private static boolean isValidationAnnotation(JavaClass c) {
        return c.isAnnotation() && c.getPackageName().startsWith("jakarta.validation");
    }

    private static boolean isInternal(String name) {
        return name.startsWith("internal.");
    }

    private static String lastOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
