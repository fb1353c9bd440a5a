package io.questionbank.example.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.questionbank.grade.Reply;
import io.questionbank.grade.Verdict;
import io.questionbank.grade.Verdict.Asserted;
import io.questionbank.grade.Verdict.Covered;
import io.questionbank.grade.Verdict.Quote;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a verdict of a model's answer, if each of its marks can be checked against the question and the reply. */
final class Marks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_POINTS_A_QUOTE = 2;

    private final Question question;
    private final Reply.FreeText reply;
    private final Map<String, Integer> uses = new HashMap<>();

    private Marks(Question question, Reply.FreeText reply) {
        this.question = question;
        this.reply = reply;
    }

    /** {@return the verdict that an answer gives} @throws RefusedException if it is no JSON, or one of its marks is invented */
    static Verdict check(Question question, Reply.FreeText reply, String answer) throws RefusedException {
        try {
            return new Marks(question, reply).verdict(JSON.readTree(answer));
        } catch (JsonProcessingException broken) {
            throw new RefusedException("the model's answer is not JSON");
        }
    }

    private Verdict verdict(JsonNode answer) throws RefusedException {
        if (!answer.path("covered").isArray() || !answer.path("mistakes").isArray()) {
            throw new RefusedException("the model's answer has no lists 'covered' and 'mistakes'");
        }
        Map<String, List<Quote>> quotes = new LinkedHashMap<>();
        for (JsonNode mark : answer.path("covered")) {
            quotes.put(
                    known(
                            mark,
                            question.answer().keyPoints().stream()
                                    .map(KeyPoint::id)
                                    .toList()),
                    quotes(mark));
        }
        Map<String, Quote> said = new LinkedHashMap<>();
        for (JsonNode mark : answer.path("mistakes")) {
            said.put(
                    known(
                            mark,
                            question.answer().mistakes().stream()
                                    .map(Mistake::id)
                                    .toList()),
                    quote(mark.path("quote")));
        }
        List<Covered> covered = new ArrayList<>();
        List<KeyPoint> missed = new ArrayList<>();
        for (KeyPoint point : question.answer().keyPoints()) {
            if (quotes.containsKey(point.id())) {
                covered.add(new Covered(point, quotes.get(point.id())));
            } else {
                missed.add(point);
            }
        }
        List<Asserted> mistakes = question.answer().mistakes().stream()
                .filter(mistake -> said.containsKey(mistake.id()))
                .map(mistake -> new Asserted(mistake, said.get(mistake.id())))
                .toList();
        return new Verdict(question.id(), covered, missed, List.of(), mistakes);
    }

    private String known(JsonNode mark, List<String> ids) throws RefusedException {
        String id = mark.path("id").asText();
        if (!ids.contains(id)) {
            throw new RefusedException("'" + question.id() + "' has no '" + id + "'");
        }
        return id;
    }

    private List<Quote> quotes(JsonNode mark) throws RefusedException {
        List<Quote> quotes = new ArrayList<>();
        for (JsonNode text : mark.path("quotes")) {
            Quote quote = quote(text);
            if (uses.merge(quote.text(), 1, Integer::sum) > MOST_POINTS_A_QUOTE) {
                throw new RefusedException(
                        "the model shows more than " + MOST_POINTS_A_QUOTE + " key points by one quote");
            }
            quotes.add(quote);
        }
        if (quotes.isEmpty()) {
            throw new RefusedException("the model marks '" + mark.path("id").asText() + "' without a quote");
        }
        return quotes;
    }

    private Quote quote(JsonNode node) throws RefusedException {
        String text = node.asText().strip();
        int start = reply.text().indexOf(text);
        if (text.isEmpty() || start < 0) {
            throw new RefusedException("the model quotes what the reply does not say: '" + text + "'");
        }
        return Quote.of(reply, start, start + text.length());
    }
}
