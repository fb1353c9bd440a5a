package io.questionbank.author.release;

import io.questionbank.author.release.Ledger.Kind;
import io.questionbank.author.text.Counted;
import io.questionbank.author.text.Page;
import io.questionbank.author.text.Table;
import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Question;
import io.questionbank.model.Status;
import io.questionbank.model.Topic;
import java.util.Comparator;
import java.util.List;

/**
 * What changed from one release of a bank to another. Drafts are not released, so they are not there.
 *
 * <pre>{@code Changes.between(released, fresh).least()}</pre>
 *
 * @param list the changes, those first that ask for the largest bump
 */
public record Changes(List<Change> list) {
    private static final Kind BANK = new Kind("bank", Bump.MINOR);
    private static final Kind TOPIC = new Kind("topic", Bump.MINOR);
    private static final Kind QUESTION = new Kind("question", Bump.MINOR);

    public Changes {
        list = List.copyOf(list);
    }

    /**
     * {@return what changed}
     *
     * @param before the bank as it was released
     * @param after the bank as it is now
     */
    public static Changes between(QuestionBank before, QuestionBank after) {
        Ledger ledger = new Ledger();
        String all = "the bank";
        ledger.compare(
                all, before.banks(), after.banks(), BANK, BankInfo::id, (old, kept) -> compare(old, kept, ledger));
        ledger.compare(
                all,
                before.everyTopic(),
                after.everyTopic(),
                TOPIC,
                topic -> topic.id().toString(),
                (Topic old, Topic kept) -> TopicChanges.compare(old, kept, ledger));
        ledger.compare(
                all,
                released(before),
                released(after),
                QUESTION,
                question -> question.id().toString(),
                (old, kept) -> QuestionChanges.compare(old, kept, ledger));
        return new Changes(ledger.changes().stream()
                .sorted(Comparator.comparing(Change::bump).reversed())
                .toList());
    }

    private static List<Question> released(QuestionBank bank) {
        return bank.everyQuestion().stream()
                .filter(question -> !(question.status() instanceof Status.Draft))
                .toList();
    }

    private static void compare(BankInfo before, BankInfo after, Ledger ledger) {
        String id = before.id();
        ledger.compare(id, before, after, Bump.MAJOR, "language", BankInfo::language);
        ledger.compare(id, before, after, Bump.MAJOR, "license", BankInfo::license);
        ledger.compare(id, before, after, Bump.PATCH, "name", BankInfo::name);
        ledger.compare(id, before, after, Bump.PATCH, "authors", BankInfo::authors);
        ledger.compare(id, before, after, Bump.PATCH, "bibliography", BankInfo::sources);
        ledger.compare(id, before, after, Bump.PATCH, "environment", BankInfo::environments);
    }

    /** {@return the least that the release's number must grow by} */
    public Bump least() {
        return list.stream().map(Change::bump).reduce(Bump.NONE, Bump::max);
    }

    /** {@return the page, with a line a change and one that says what they ask for} @param page to set it on */
    public Page on(Page page) {
        if (list.isEmpty()) {
            return page.line("nothing changed");
        }
        Table table = Table.of("bump", "id", "what changed");
        list.forEach(change -> table.row(change.bump(), change.id(), change.what()));
        return page.code(0, table.toString())
                .gap()
                .line(Counted.of(list.size(), "change") + ", " + least() + " at most");
    }
}
