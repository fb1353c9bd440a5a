package io.questionbank.author.read;

import io.questionbank.author.text.Counted;
import io.questionbank.author.text.Page;
import io.questionbank.bank.QuestionBank;
import io.questionbank.bank.QuestionQuery;
import io.questionbank.model.Question;
import io.questionbank.model.Topic;
import java.util.List;

/**
 * The topics of a bank, and what a query finds in each.
 *
 * <pre>{@code out.print(Listing.of(bank, bank.questions().tagged("lstm")).on(new Page(80, Style.PLAIN)));}</pre>
 */
public final class Listing {
    private final List<Topic> topics;
    private final List<Question> questions;

    private Listing(List<Topic> topics, List<Question> questions) {
        this.topics = topics;
        this.questions = questions;
    }

    /** {@return all topics, planned ones too, and all questions that queries show} @param bank the bank */
    public static Listing of(QuestionBank bank) {
        return new Listing(bank.everyTopic(), bank.questions().list());
    }

    /**
     * {@return what a query finds, and the topics it is in}
     *
     * @param bank the bank
     * @param query of that bank
     */
    public static Listing of(QuestionBank bank, QuestionQuery query) {
        List<Question> found = query.list();
        List<Topic> topics = bank.everyTopic().stream()
                .filter(topic -> found.stream().anyMatch(q -> q.id().topic().equals(topic.id())))
                .toList();
        return new Listing(topics, found);
    }

    /** {@return the page, with a line for each topic and question and one that counts them} @param page to set it on */
    public Page on(Page page) {
        int width =
                topics.stream().mapToInt(t -> t.id().toString().length()).max().orElse(0);
        topics.stream().filter(topic -> !topic.planned()).forEach(topic -> topic(topic, page));
        List<Topic> planned = topics.stream().filter(Topic::planned).toList();
        planned.forEach(topic ->
                page.line(page.style().faint(pad(topic.id().toString(), width) + "  planned  " + topic.name())));
        if (!topics.isEmpty()) {
            page.gap();
        }
        long written = topics.size() - planned.size();
        String more = planned.isEmpty() ? "" : ", " + planned.size() + " planned";
        return page.line(Counted.of(questions.size(), "question") + " in " + Counted.of(written, "topic") + more);
    }

    private void topic(Topic topic, Page page) {
        page.line(page.style().strong(topic.id() + "  " + topic.name()));
        List<Question> own = questions.stream()
                .filter(q -> q.id().topic().equals(topic.id()))
                .toList();
        for (Question question : own) {
            page.line("  " + question.id() + "  "
                    + page.style().faint(question.difficulty().toString()));
            page.text(2, question.prompt().plain());
        }
        page.gap();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
