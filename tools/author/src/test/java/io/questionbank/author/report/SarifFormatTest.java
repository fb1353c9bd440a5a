package io.questionbank.author.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.questionbank.author.SampleBank;
import io.questionbank.author.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifFormatTest {
    private static final CodePages PAGES =
            new CodePages(code -> "# " + code + "\n\nWhat `" + code + "` means.\n\nAnd more.\n");

    @Test
    void writesTheReportExpected() throws Exception {
        String report = new SarifFormat(Path.of("bank"), PAGES).format(Diagnostics.ALL);

        assertThat(report.replace(Path.of("bank").toUri().toString(), "file:///bank")
                        .replace('"' + Version.current() + '"', "\"VERSION\""))
                .isEqualTo(expected());
    }

    @Test
    void keepsToTheSchemaOfTheStandard() throws Exception {
        assertValid(new SarifFormat(Path.of("bank"), PAGES).format(Diagnostics.ALL));
        assertValid(new SarifFormat(Path.of("bank"), PAGES).format(List.of()));
    }

    @Test
    void keepsToItWithThePagesOfTheLibraryOnARealBank(@TempDir Path folder) throws Exception {
        SampleBank.writeBroken(folder);

        assertValid(new SarifFormat(folder, CodePages.ofTheLibrary())
                .format(SampleBank.load(folder).diagnostics()));
    }

    @Test
    void theSchemaIsNoRubberStamp() throws Exception {
        String report = new SarifFormat(Path.of("bank"), PAGES).format(Diagnostics.ALL);

        assertThat(schema().validate(report.replace("\"startLine\" : 9", "\"startLine\" : 0"), InputFormat.JSON))
                .isNotEmpty();
    }

    private static void assertValid(String report) throws IOException {
        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(resource("schema/sarif-schema-2.1.0.json"), InputFormat.JSON);
    }

    private static String expected() throws IOException {
        try (InputStream in = SarifFormatTest.class.getResourceAsStream("expected.sarif")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
