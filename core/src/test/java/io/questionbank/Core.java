package io.questionbank;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library's own classes and sources, for tests about them. Each look at them says how many there are at least. */
final class Core {
    /** What every name of a package starts with. */
    static final String ROOT = "io.questionbank.";

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path COMPILED = Path.of("target/classes");
    private static final Path COMPILED_TESTS = Path.of("target/test-classes");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(COMPILED);

    /** The packages that users of the module can name. */
    static final Set<String> EXPORTED = exportedPackages();

    private Core() {}

    /** {@return all classes but {@code module-info}, nested ones included} */
    static JavaClasses classes(int atLeast) {
        JavaClasses classes = CLASSES.that(resideInAPackage(ROOT + "."));
        assertThat(classes).hasSizeGreaterThanOrEqualTo(atLeast);
        return classes;
    }

    /** {@return the classes that users of the module can name} */
    static List<JavaClass> publicTypes(int atLeast) {
        List<JavaClass> types = CLASSES.stream()
                .filter(c -> EXPORTED.contains(c.getPackageName()) && isAccessible(c))
                .toList();
        assertThat(types).hasSizeGreaterThanOrEqualTo(atLeast);
        return types;
    }

    static boolean isOurs(JavaClass c) {
        return c.getBaseComponentType().getName().startsWith(ROOT);
    }

    /** {@return the source files but {@code module-info}} */
    static List<Path> sources(int atLeast) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.endsWith("module-info.java"))
                    .toList();
            assertThat(sources).hasSizeGreaterThanOrEqualTo(atLeast);
            return sources;
        }
    }

    /** {@return the file that a class or the class around it is in} */
    static Path sourceOf(JavaClass c) {
        return SOURCES.resolve(c.getPackageName().replace('.', '/'))
                .resolve(c.getSource().orElseThrow().getFileName().orElseThrow());
    }

    /** {@return the class path to run or compile the library and its tests with, as one of modules may run now} */
    static String classPath() {
        return Stream.of(
                        COMPILED_TESTS.toString(),
                        COMPILED.toString(),
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Set<String> exportedPackages() {
        try (InputStream in = Files.newInputStream(COMPILED.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAccessible(JavaClass c) {
        Optional<JavaClass> owner = c.getEnclosingClass();
        boolean open = c.getModifiers().contains(JavaModifier.PUBLIC)
                || owner.isPresent() && c.getModifiers().contains(JavaModifier.PROTECTED);
        return open && owner.map(Core::isAccessible).orElse(true);
    }
}
