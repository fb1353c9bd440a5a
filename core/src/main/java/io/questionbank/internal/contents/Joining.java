package io.questionbank.internal.contents;

import io.questionbank.bank.BankInfo;
import io.questionbank.internal.contents.JoinedContents.Placed;
import io.questionbank.model.Question;
import java.util.ArrayList;
import java.util.List;

/** Joins the contents of banks that have nothing in common, but for topics that one plans and the other has. */
public final class Joining {
    private final Contents first;
    private final Contents second;
    private final List<Placed> topics = new ArrayList<>();
    private boolean plansQuestions;

    private Joining(Contents first, Contents second) {
        this.first = first;
        this.second = second;
    }

    /**
     * {@return the contents of the first and then of the second; a full topic takes the place of a planned one}
     *
     * @throws IllegalArgumentException if an id is in both
     */
    public static Contents join(Contents first, Contents second) {
        if (first.banks().isEmpty()) {
            return second;
        }
        return second.banks().isEmpty() ? first : new Joining(first, second).join();
    }

    private Contents join() {
        DistinctIds.requireOtherBanks(first, second);
        for (int topic = 0; topic < first.topicCount(); topic++) {
            topics.add(placed(first, topic));
        }
        for (int topic = 0; topic < second.topicCount(); topic++) {
            add(placed(second, topic), first.topic(second.topicId(topic).value()));
        }
        List<BankInfo> banks = new ArrayList<>(first.banks());
        banks.addAll(second.banks());
        return plansQuestions ? listed(banks) : new JoinedContents(banks, topics);
    }

    private static Placed placed(Contents contents, int topic) {
        return contents instanceof JoinedContents joined ? joined.placed(topic) : new Placed(contents, topic);
    }

    private void add(Placed theirs, int at) {
        if (at == Contents.NONE) {
            topics.add(theirs);
            return;
        }
        Placed mine = topics.get(at);
        boolean planned = mine.contents().isPlanned(mine.topic());
        if (planned == theirs.contents().isPlanned(theirs.topic())) {
            throw DistinctIds.inBoth(
                    "topic",
                    mine.contents().topicId(mine.topic()),
                    mine.contents().bankOf(mine.topic()),
                    theirs.contents().bankOf(theirs.topic()),
                    "it in one of them, or planned in one and full in the other");
        }
        plansQuestions |= (planned ? mine : theirs).questions() > 0;
        if (planned) {
            topics.set(at, theirs);
        }
    }

    /** A planned topic may have questions in a bank made in code: they go to the full topic, which may list them. */
    private Contents listed(List<BankInfo> banks) {
        DistinctIds.requireOtherQuestions(first, second);
        JoinedContents joined = new JoinedContents(banks, topics);
        List<BankInfo> owners = new ArrayList<>();
        for (int topic = 0; topic < joined.topicCount(); topic++) {
            owners.add(joined.bankOf(topic));
        }
        List<Question> questions = new ArrayList<>(first.questions());
        questions.addAll(second.questions());
        return new ListedContents(banks, owners, joined.topics(), questions);
    }
}
