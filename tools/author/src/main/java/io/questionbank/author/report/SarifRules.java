package io.questionbank.author.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.model.Markdown;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rules of a SARIF report: the codes that occur in it, each with its page (section 3.49 of the standard). */
record SarifRules(CodePages pages, JsonGenerator json) {
    void write(List<String> codes, List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("rules");
        for (String code : codes) {
            Severity severity = CodePages.code(code)
                    .map(Code::severity)
                    .orElseGet(() -> firstOf(code, diagnostics).severity());
            write(code, severity);
        }
        json.writeEndArray();
    }

    private static Diagnostic firstOf(String code, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void write(String code, Severity severity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", code);
        json.writeObjectFieldStart("shortDescription");
        json.writeStringField("text", pages.summary(code));
        json.writeEndObject();
        Optional<String> page = pages.page(code);
        if (page.isPresent()) {
            json.writeObjectFieldStart("help");
            json.writeStringField("text", Markdown.of(page.get()).plain());
            json.writeStringField("markdown", page.get());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(severity));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** {@return what the standard calls a severity} */
    static String level(Severity severity) {
        return severity == Severity.HINT ? "note" : severity.toString();
    }
}
