package io.questionbank.author.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Markdown;
import io.questionbank.model.Question;
import io.questionbank.validate.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds every formula of a bank in the HTML that the library makes of its texts: what a page shows, whatever the texts say.
 * Drafts and retired questions have formulas too.
 *
 * <pre>{@code Formulas.of(bank).forEach(formula -> System.out.println(formula.tex()));}</pre>
 */
public final class Formulas {
    private static final String START = "<span class=\"math";

    /** What the library writes for a formula, {@code \(...\)} or {@code \[...\]} in a span; in it all TeX is escaped. */
    private static final Pattern IN_HTML =
            Pattern.compile("<span class=\"math (inline|display)\">\\\\[(\\[]([^<]*)\\\\[)\\]]</span>");

    private static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator("\n").build();

    private final List<Formula> found = new ArrayList<>();

    private Formulas() {}

    /** {@return the formulas, question by question} @param bank has the questions */
    public static List<Formula> of(QuestionBank bank) {
        Formulas formulas = new Formulas();
        for (Question question : bank.everyQuestion()) {
            formulas.walk(question, Place.of(question.id()));
        }
        return List.copyOf(formulas.found);
    }

    /** {@return an object of JSON a line, with the keys place, display and tex} @param formulas in their order */
    public static String json(List<Formula> formulas) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            for (Formula formula : formulas) {
                out.writeStartObject();
                out.writeStringField("place", formula.place());
                out.writeBooleanField("display", formula.display());
                out.writeStringField("tex", formula.tex());
                out.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return formulas.isEmpty() ? "" : text + "\n";
    }

    /** The model is made of records, so that no text is missed that is added to it later. */
    private void walk(Object value, Place place) {
        if (value instanceof Markdown text) {
            add(text, place);
        } else if (value instanceof Optional<?> some) {
            some.ifPresent(content -> walk(content, place));
        } else if (value instanceof Record item) {
            for (RecordComponent component : item.getClass().getRecordComponents()) {
                Object part = valueOf(component, item);
                if (part instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        walk(list.get(i), place.at(component.getName(), i));
                    }
                } else {
                    walk(part, place.at(component.getName()));
                }
            }
        }
    }

    private static Object valueOf(RecordComponent component, Record item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read '" + component.getName() + "' of a model", e);
        }
    }

    private void add(Markdown text, Place place) {
        String html = text.html();
        Matcher formula = IN_HTML.matcher(html);
        while (formula.find()) {
            found.add(new Formula(
                    place.toString(), formula.group(1).equals("display"), HtmlText.unescaped(formula.group(2))));
        }
        if (IN_HTML.matcher(html).replaceAll("").contains(START)) {
            throw new IllegalStateException(
                    "a formula in '" + place + "' is not written as this tool reads it: " + html);
        }
    }
}
