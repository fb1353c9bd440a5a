package io.questionbank.internal.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in one line what the parser says in several, with excerpts and class names between. */
final class SyntaxError {
    private SyntaxError() {}

    static String reason(JsonProcessingException e) {
        if (!(e.getCause() instanceof MarkedYAMLException yaml)) {
            String message = e.getOriginalMessage();
            return message.startsWith("Expected a field name")
                    ? "a key is not a single value; expected a text before the colon"
                    : message.lines().findFirst().orElse("the text breaks off");
        }
        if (yaml.getContext() == null || yaml.getContextMark() == null) {
            return yaml.getProblem();
        }
        return yaml.getProblem() + ", " + yaml.getContext() + " that starts in line "
                + (yaml.getContextMark().getLine() + 1);
    }
}
