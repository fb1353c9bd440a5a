package io.questionbank.author.read;

import io.questionbank.author.text.Page;
import io.questionbank.grade.Verdict;
import io.questionbank.grade.Verdict.Quote;
import java.util.stream.Collectors;

/** What a judge makes of a reply: each key point with the words that cover it, and the mistakes. */
public final class VerdictPage {
    private VerdictPage() {}

    /**
     * {@return the page, with the verdict}
     *
     * @param verdict on a reply
     * @param page to set it on
     */
    public static Page of(Verdict verdict, Page page) {
        verdict.covered()
                .forEach(covered ->
                        page.line(page.style().good("+ " + covered.point().id()) + "  "
                                + covered.quotes().stream()
                                        .map(Quote::text)
                                        .collect(Collectors.joining("\", \"", "\"", "\""))));
        verdict.missed()
                .forEach(point -> page.line("- " + point.id() + "  "
                        + page.style().faint(point.point().plain())));
        verdict.unjudged().forEach(point -> page.line("? " + point.id() + "  accepts no phrases"));
        verdict.mistakes()
                .forEach(said -> page.line(
                        "! " + said.mistake().id() + "  \"" + said.quote().text() + "\""));
        return page.gap()
                .line(verdict.covered().size() + " of "
                        + (verdict.covered().size() + verdict.missed().size()) + " key points, "
                        + verdict.mistakes().size()
                        + (verdict.mistakes().size() == 1 ? " mistake" : " mistakes"));
    }
}
