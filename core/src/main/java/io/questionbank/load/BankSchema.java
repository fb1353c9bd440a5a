package io.questionbank.load;

import io.questionbank.internal.format.BankFormat;
import io.questionbank.internal.schema.JsonSchema;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The JSON Schema of each kind of file, for editors that complete and check YAML as one types. It is made from the table that
 * the loader reads by, and knows what can be known of a file by itself: keys, types and forms, but no links.
 *
 * <pre>{@code Files.writeString(folder.resolve(BankSchema.QUESTION.fileName()), BankSchema.QUESTION.text());}</pre>
 */
public enum BankSchema {
    /** {@code bank.yaml}. */
    BANK(BankFormat::manifestSchema),
    /** {@code sources.yaml}. */
    SOURCES(BankFormat::sourcesSchema),
    /** {@code environment.yaml}. */
    ENVIRONMENT(BankFormat::environmentsSchema),
    /** {@code topic.yaml}. */
    TOPIC(BankFormat::topicSchema),
    /** The file of a question. */
    QUESTION(BankFormat::questionSchema);

    private final Supplier<JsonSchema> schema;

    BankSchema(Supplier<JsonSchema> schema) {
        this.schema = schema;
    }

    /** {@return the name to give the file of the schema, such as {@code question.schema.json}} */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** {@return the schema, draft 2020-12, as JSON with line breaks} */
    public String text() {
        return BankFormat.write(schema.get(), "Question Bank: " + name().toLowerCase(Locale.ROOT) + " file, format 1");
    }
}
