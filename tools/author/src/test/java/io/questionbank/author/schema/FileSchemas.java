package io.questionbank.author.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.questionbank.load.BankSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schemas that are published, as the validator reads them. */
final class FileSchemas {
    private static final Map<BankSchema, Schema> SCHEMAS =
            Arrays.stream(BankSchema.values()).collect(Collectors.toMap(Function.identity(), FileSchemas::read));

    private FileSchemas() {}

    private static Schema read(BankSchema schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text(), InputFormat.JSON);
    }

    /** {@return what the validator has against each file that is invalid} */
    static Map<String, List<String>> violations(Map<String, byte[]> files) {
        Map<String, List<String>> violations = new TreeMap<>();
        files.forEach((path, bytes) -> {
            Schema schema = SCHEMAS.get(schemaOf(path));
            List<String> errors = schema.validate(YamlAsJson.of(bytes), InputFormat.JSON).stream()
                    .limit(10)
                    .map(Object::toString)
                    .toList();
            if (!errors.isEmpty()) {
                violations.put(path, errors);
            }
        });
        return violations;
    }

    private static BankSchema schemaOf(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "bank.yaml" -> BankSchema.BANK;
            case "sources.yaml" -> BankSchema.SOURCES;
            case "environment.yaml" -> BankSchema.ENVIRONMENT;
            case "topic.yaml" -> BankSchema.TOPIC;
            default -> BankSchema.QUESTION;
        };
    }
}
