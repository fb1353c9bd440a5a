package io.questionbank.bank;

import io.questionbank.internal.contents.Property;
import io.questionbank.internal.text.Spelling;
import io.questionbank.model.Source;
import io.questionbank.model.Topic.Objective;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of word that queries use, and the words of that kind a bank knows. */
enum Vocabulary {
    TOPIC(bank -> bank.everyTopic().stream().map(topic -> topic.id().value())),
    TAG(bank -> Stream.concat(
            bank.everyTopic().stream().flatMap(topic -> topic.tags().stream()),
            bank.contents().values(Property.TAG).stream())),
    OBJECTIVE(bank -> Stream.concat(
            bank.everyTopic().stream()
                    .flatMap(topic -> topic.objectives().stream().map(Objective::id)),
            bank.contents().values(Property.OBJECTIVE).stream())),
    SOURCE(bank -> Stream.concat(
            bank.banks().stream().flatMap(info -> info.sources().stream().map(Source::key)),
            bank.contents().values(Property.SOURCE).stream()));

    private final Function<QuestionBank, Stream<String>> words;

    Vocabulary(Function<QuestionBank, Stream<String>> words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return such as {@code no tag 'lsmt' (did you mean 'lstm'?)}; nothing when the bank knows all the names} */
    Optional<String> doubt(Collection<String> names, QuestionBank bank) {
        Set<String> known = words.apply(bank).collect(Collectors.toSet());
        List<String> unknown = names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> "no " + this + " '" + name + "'"
                        + Spelling.suggestion(name, known)
                                .map(question -> " (" + question + ")")
                                .orElse(""))
                .toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", unknown));
    }
}
