package io.questionbank.rnn;

import io.questionbank.bank.QuestionBank;
import io.questionbank.bank.SearchHit.Field;
import io.questionbank.model.Question;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The plain texts that a search looks at. */
final class FieldTexts {
    private FieldTexts() {}

    /** {@return the text of each field, by the ids of the questions in use} */
    static Map<String, Map<Field, String>> of(QuestionBank bank) {
        Map<String, Map<Field, String>> texts = new LinkedHashMap<>();
        for (Question question : bank.questions().list()) {
            Map<Field, String> fields = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                fields.put(field, field.textOf(question));
            }
            texts.put(question.id().toString(), fields);
        }
        return texts;
    }
}
