package io.questionbank.internal.editorial;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.rules.CodedRule;
import io.questionbank.model.Question;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No question cites a source of its bank's bibliography. Looked for only where all citations could be read. */
final class UncitedSource implements CodedRule {
    @Override
    public Code catalogued() {
        return Code.UNCITED_SOURCE;
    }

    @Override
    public Stream<Finding> check(Scope scope) {
        if (!isKnownWhatIsCited(scope)) {
            return Stream.empty();
        }
        Map<String, Set<String>> cited = citedByBank(scope.bank());
        return scope.bank().banks().stream().flatMap(bank -> check(bank, cited.getOrDefault(bank.id(), Set.of())));
    }

    private static boolean isKnownWhatIsCited(Scope scope) {
        return scope.whole()
                && scope.bank().everyQuestion().stream()
                        .allMatch(question ->
                                scope.whole(Place.of(question.id()).at("answer").at("sources")));
    }

    private static Map<String, Set<String>> citedByBank(QuestionBank bank) {
        Map<String, Set<String>> cited = new HashMap<>();
        for (Question question : bank.everyQuestion()) {
            Set<String> keys =
                    cited.computeIfAbsent(bank.bankOf(question.id().topic()).id(), id -> new HashSet<>());
            question.answer()
                    .sources()
                    .forEach(citation -> keys.add(citation.source().key()));
        }
        return cited;
    }

    private static Stream<Finding> check(BankInfo bank, Set<String> cited) {
        return IntStream.range(0, bank.sources().size())
                .filter(i -> !cited.contains(bank.sources().get(i).key()))
                .mapToObj(i -> Finding.at(
                                Place.of(bank).at("sources", i),
                                "no question cites source '"
                                        + bank.sources().get(i).key() + "'")
                        .withFix(Fix.advice("cite it, or delete it")));
    }
}
