package io.questionbank.load;

import io.questionbank.bank.CorruptBankException;
import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Rules;
import io.questionbank.validate.Scope;
import io.questionbank.validate.SourceSpan;
import io.questionbank.validate.VerifiedCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the banks that were read, and checks the whole. An id that two of them claim stays with the first. */
final class Joining {
    private final Problems problems;
    private final Map<String, LoadedBank> banks = new LinkedHashMap<>();
    private final Map<TopicId, LoadedBank> full = new HashMap<>();
    private final Map<TopicId, LoadedBank> planned = new HashMap<>();
    private final Set<TopicId> announcedTopics = new HashSet<>();
    private final Set<QuestionId> announcedQuestions = new HashSet<>();
    private Optional<QuestionBank> joined = Optional.empty();

    private Joining(Problems problems) {
        this.problems = problems;
    }

    /**
     * {@return the whole}
     *
     * @param rules to check; none where every bank has been checked already
     */
    static LoadResult join(List<LoadedBank> banks, Optional<Rules> rules, Problems problems) {
        Joining joining = new Joining(problems);
        for (LoadedBank bank : banks) {
            try {
                joining.add(bank);
            } catch (CorruptBankException e) {
                report(e, problems);
            }
        }
        if (rules.isPresent()) {
            try {
                joining.check(rules.get());
            } catch (CorruptBankException e) {
                report(e, problems);
            }
        }
        return new LoadResult(joining.joined(), inReadingOrder(problems.list()));
    }

    private QuestionBank joined() {
        return joined.isPresent() ? joined.get() : QuestionBank.empty();
    }

    /** Adds what is wrong with a bank in compiled form. */
    static void report(CorruptBankException damage, Problems problems) {
        problems.add(
                Code.CORRUPT_BANK,
                SourceSpan.unpositioned(damage.artifact()),
                damage.section() + ": " + damage.reason());
    }

    private void add(LoadedBank bank) {
        String id = bank.info().id();
        List<Topic> topics = bank.topics();
        LoadedBank first = banks.putIfAbsent(id, bank);
        if (first != null) {
            reject(Place.of(bank.info()).at("id"), bank, first, "bank '" + id + "' is loaded twice");
            return;
        }
        announcedTopics.addAll(bank.announcedTopics());
        announcedQuestions.addAll(bank.announcedQuestions());
        Set<TopicId> kept = new HashSet<>();
        for (Topic topic : topics) {
            if (claim(topic, bank)) {
                kept.add(topic.id());
            }
        }
        QuestionBank mine = kept.size() == topics.size() ? bank.bank() : bank.bankOf(kept);
        joined = Optional.of(joined.isPresent() ? joined.get().and(mine) : mine);
    }

    private boolean claim(Topic topic, LoadedBank bank) {
        Map<TopicId, LoadedBank> others = topic.planned() ? planned : full;
        LoadedBank first = others.putIfAbsent(topic.id(), bank);
        if (first != null) {
            reject(Place.of(topic.id()).at("id"), bank, first, "topic '" + topic.id() + "' is in two banks");
        }
        return first == null;
    }

    private void reject(Place place, LoadedBank second, LoadedBank first, String message) {
        String inFirst =
                place.kind() == Place.Kind.BANK ? Place.of(first.info()).item() : place.item();
        Place related = new Place(place.kind(), inFirst, place.path());
        problems.add(new Diagnostic(
                Code.DUPLICATE_ID.toString(),
                Code.DUPLICATE_ID.severity(),
                second.locate(place, Optional.empty()),
                message + "; expected each id once",
                Optional.empty(),
                List.of(new Diagnostic.Related(first.locate(related, Optional.empty()), "first found here"))));
    }

    private void check(Rules rules) {
        Map<String, VerifiedCode> verified = new HashMap<>();
        banks.forEach((id, bank) -> bank.verifiedCode().ifPresent(code -> verified.put(id, code)));
        Scope scope = Scope.of(joined().inMemory(), announcedTopics, announcedQuestions, new Files())
                .withVerifiedCode(verified);
        rules.check(scope).takeWhile(d -> !problems.full()).forEach(problems::add);
    }

    /** The files of all banks, as the origin of what they make together. */
    private final class Files implements Scope.Origin {
        @Override
        public boolean whole(Place place) {
            return owner(place).whole(place);
        }

        @Override
        public SourceSpan locate(Place place, Optional<Finding.Part> part) {
            return owner(place).locate(place, part);
        }
    }

    private LoadedBank owner(Place place) {
        String bank = switch (place.kind()) {
            case BANK -> place.item();
            case TOPIC -> joined().bankOf(TopicId.of(place.item())).id();
            case QUESTION ->
                joined().bankOf(QuestionId.of(place.item()).topic()).id();
        };
        return banks.get(bank);
    }

    /** File by file in the order they were read, and from top to bottom in each; that there are too many comes first. */
    private static List<Diagnostic> inReadingOrder(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return diagnostics;
        }
        Map<String, Integer> rank = new HashMap<>();
        diagnostics.forEach(d -> rank.putIfAbsent(d.span().file(), rank.size()));
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(Comparator.comparing((Diagnostic d) -> !d.code().equals(Code.TOO_MANY_PROBLEMS.toString()))
                .thenComparing(d -> rank.get(d.span().file()))
                .thenComparing(d -> d.span().startLine())
                .thenComparing(d -> d.span().startColumn()));
        return sorted;
    }
}
