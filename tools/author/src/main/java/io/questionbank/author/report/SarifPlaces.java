package io.questionbank.author.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.validate.SourceSpan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** The places of a SARIF report: files relative to the folder of the bank, and regions in them. */
record SarifPlaces(Path folder, JsonGenerator json) {
    private static final String BASE = "BANK";

    /** Writes where the folder is on this machine (section 3.14.14 of the standard). */
    void writeBase() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(BASE);
        json.writeStringField("uri", base().toASCIIString());
        json.writeEndObject();
        json.writeEndObject();
    }

    void writePhysical(SourceSpan span) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(span.file());
        if (span.positioned()) {
            writeRegion("region", span);
        }
        json.writeEndObject();
    }

    void writeArtifact(String file) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", relative(file));
        json.writeStringField("uriBaseId", BASE);
        json.writeEndObject();
    }

    void writeRegion(String key, SourceSpan span) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("startLine", span.startLine());
        json.writeNumberField("startColumn", span.startColumn());
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn());
        json.writeEndObject();
    }

    private URI base() {
        String uri = normal(folder).toUri().toString();
        return URI.create(uri.endsWith("/") ? uri : uri + "/");
    }

    /** {@return the file relative to the folder; {@code ./} for the folder itself} */
    private String relative(String name) {
        Path file = normal(Path.of(name));
        return file.equals(normal(folder))
                ? "./"
                : base().relativize(file.toUri()).toASCIIString();
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
