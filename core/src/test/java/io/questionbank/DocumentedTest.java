package io.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is public or protected in an exported package has a doc comment, with a tag for each parameter. The compiler finds
 * the gaps; one that it sees in vain is passed over: a record's compact constructor has the comment of its record.
 */
class DocumentedTest {
    private static final Pattern WARNING = Pattern.compile("(.+\\.java):(\\d+): .+");
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*(public|protected) \\w+ \\{.*");

    @Test
    void everythingExportedHasADocComment() throws IOException {
        assertThat(gaps(Core.sources(80))).isEmpty();
    }

    /** The compiler of JDK 17 does not look for these; that of JDK 25 does, and then passes over the methods of the record. */
    @Test
    void everyComponentOfARecordHasATag() throws IOException {
        List<String> gaps = new ArrayList<>();
        for (JavaClass record : Core.publicTypes(60)) {
            if (record.isRecord()) {
                String comment = commentOf(record);
                Stream.of(record.reflect().getRecordComponents())
                        .filter(component -> !comment.contains(" * @param " + component.getName() + " "))
                        .forEach(component -> gaps.add(record.getName() + "." + component.getName()));
            }
        }
        assertThat(gaps).isEmpty();
    }

    private static String commentOf(JavaClass type) throws IOException {
        String source = Files.readString(Core.sourceOf(type));
        int declared = source.indexOf("record " + type.getSimpleName() + "(");
        return source.substring(source.lastIndexOf("/**", declared), declared);
    }

    @Test
    void aGapIsFound(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("Gap.java");
        Files.writeString(source, """
                package gap;

                /** A gap. */
                public final class Gap {
                    private Gap() {}

                    public static final int MOST = 1;

                    /** {@return a gap} @param width is no tag in this line */
                    public static Gap of(int width) {
                        return new Gap();
                    }
                }
                """);
        assertThat(gaps(List.of(source)))
                .extracting(gap -> gap.replaceAll(".*(Gap.java:\\d+).*", "$1"))
                .containsExactly("Gap.java:7", "Gap.java:10");
    }

    /** {@return what doclint misses, each with its file and line} */
    private static List<String> gaps(List<Path> sources) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xdoclint:missing/protected",
                "-Xdoclint/package:-io.questionbank.internal.*",
                "-Xmaxwarns",
                "10000",
                "-proc:none",
                "-XDshould-stop.ifNoError=FLOW", // writes no class files
                "-classpath",
                Core.classPath()));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int result =
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        assertThat(result).as(out.toString()).isZero();
        List<String> gaps = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            Matcher warning = WARNING.matcher(line);
            if (warning.matches()) {
                String source =
                        Files.readAllLines(Path.of(warning.group(1))).get(Integer.parseInt(warning.group(2)) - 1);
                if (!COMPACT_CONSTRUCTOR.matcher(source).matches()) {
                    gaps.add(line);
                }
            }
        }
        return gaps;
    }
}
