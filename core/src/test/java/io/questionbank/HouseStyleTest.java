package io.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the library's code never does: print, log, ask for the time, throw dice, or depend on where it runs. */
class HouseStyleTest {
    private static final int LONGEST_FILE = 400;

    /** Methods, constructors and fields, as {@code owner.name(parameters)}. */
    private static final Pattern FORBIDDEN = Pattern.compile(String.join(
            "|",
            // prints
            "java\\.lang\\.System\\.(out|err|in)",
            ".*\\.printStackTrace\\(.*\\)",
            // time and chance, which are parameters
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.time\\..*\\.now\\(.*\\)",
            "java\\.util\\.Random\\.<init>\\(\\)",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            // the default locale
            "java\\.util\\.Locale\\.getDefault\\(.*\\)",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
            "java\\.lang\\.String\\.(formatted\\(|format\\(java\\.lang\\.String,).*\\)",
            "java\\.util\\.(Formatter|Scanner)\\..*",
            "java\\.text\\.(?!Normalizer).*", // normalization is the same in every locale
            // the default time zone
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            // the default charset
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.(FileReader|FileWriter|PrintStream|PrintWriter)\\..*",
            "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\(java\\.io\\.(In|Out)putStream\\)"));

    private static final Pattern FORBIDDEN_TYPE = Pattern.compile(
            "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.util\\.concurrent\\.ThreadLocalRandom"
                    + "|java\\.lang\\.System\\$Logger.*|(java\\.util\\.logging|org\\.slf4j|org\\.jboss\\.logging)\\..*");

    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Service|Handler|Processor|D[Tt][Oo])|Abstract.*");

    @Test
    void nothingPrintsOrDependsOnTimeChanceLocaleZoneOrCharset() {
        List<JavaAccess<?>> accesses = Core.classes(80).stream()
                .flatMap(c -> c.getAccessesFromSelf().stream())
                .collect(Collectors.toList());
        assertThat(accesses).hasSizeGreaterThan(2000);
        assertThat(accesses.stream()
                        .filter(a ->
                                FORBIDDEN.matcher(a.getTarget().getFullName()).matches())
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    @Test
    void nothingLogsOrUsesDates() {
        assertThat(Core.classes(80).stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .filter(d -> FORBIDDEN_TYPE
                                .matcher(d.getTargetClass().getName())
                                .matches())
                        .map(d -> d.getDescription()))
                .isEmpty();
    }

    @Test
    void namesAreWhatATeacherWouldSay() {
        assertThat(Core.classes(80).stream()
                        .filter(c -> FORBIDDEN_NAME.matcher(c.getSimpleName()).matches())
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndExportedOnesWhereToStart() throws IOException {
        Set<Path> packages = Core.sources(80).stream().map(Path::getParent).collect(Collectors.toSet());
        assertThat(packages).hasSizeGreaterThan(8).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).content().contains("/**");
            if (!folder.toString().contains("internal")) {
                assertThat(info).content().containsPattern("start at[\\s*]+\\{@link");
            }
        });
    }

    @Test
    void filesAreShort() throws IOException {
        assertThat(Core.sources(80).stream().filter(file -> linesOf(file) > LONGEST_FILE))
                .isEmpty();
    }

    private static long linesOf(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
