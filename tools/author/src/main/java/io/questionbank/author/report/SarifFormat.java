package io.questionbank.author.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.questionbank.author.Version;
import io.questionbank.validate.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * SARIF 2.1.0, the JSON that code scanners and editors read (OASIS, <i>Static Analysis Results Interchange Format</i>,
 * <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">version 2.1.0</a>). Files are named relative to
 * the folder of the bank.
 *
 * <pre>{@code new SarifFormat(folder, CodePages.ofTheLibrary()).format(result.diagnostics())}</pre>
 */
public final class SarifFormat implements Diagnostic.Format {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Path folder;
    private final CodePages pages;

    /**
     * Writes reports about one bank.
     *
     * @param folder of the bank, as the check was given it
     * @param pages explain the codes
     */
    public SarifFormat(Path folder, CodePages pages) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.pages = Objects.requireNonNull(pages, "pages");
    }

    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(pretty)) {
            write(diagnostics, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.append("\n").toString();
    }

    private void write(List<Diagnostic> diagnostics, JsonGenerator json) throws IOException {
        List<String> codes =
                diagnostics.stream().map(Diagnostic::code).distinct().toList();
        SarifPlaces places = new SarifPlaces(folder, json);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "question-bank");
        json.writeStringField("version", Version.current());
        new SarifRules(pages, json).write(codes, diagnostics);
        json.writeEndObject();
        json.writeEndObject();
        places.writeBase();
        json.writeStringField("columnKind", "utf16CodeUnits");
        new SarifResults(places, json).write(codes, diagnostics);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
