package io.questionbank.author.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The results of a SARIF report, one a problem (section 3.27 of the standard). */
record SarifResults(SarifPlaces places, JsonGenerator json) {
    void write(List<String> codes, List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("results");
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("ruleId", diagnostic.code());
            json.writeNumberField("ruleIndex", codes.indexOf(diagnostic.code()));
            json.writeStringField("level", SarifRules.level(diagnostic.severity()));
            message("message", diagnostic.message() + advice(diagnostic));
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            places.writePhysical(diagnostic.span());
            json.writeEndObject();
            json.writeEndArray();
            related(diagnostic.related());
            fix(diagnostic);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String advice(Diagnostic diagnostic) {
        return diagnostic.fix().map(fix -> "; " + fix.advice()).orElse("");
    }

    private void message(String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void related(List<Diagnostic.Related> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        int id = 0;
        for (Diagnostic.Related place : related) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            places.writePhysical(place.span());
            message("message", place.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fix(Diagnostic diagnostic) throws IOException {
        SourceSpan span = diagnostic.span();
        Optional<String> replacement = diagnostic.fix().flatMap(Fix::replacement);
        if (replacement.isEmpty() || !span.positioned()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        message("description", diagnostic.fix().orElseThrow().advice());
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        places.writeArtifact(span.file());
        json.writeArrayFieldStart("replacements");
        json.writeStartObject();
        places.writeRegion("deletedRegion", span);
        message("insertedContent", replacement.get());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
