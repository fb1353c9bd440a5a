package io.questionbank.bank;

import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.Term;
import io.questionbank.internal.search.Terms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much two wordings ask the same: the Dice coefficient of what they say, each word counted by its rarity.
 *
 * @param index the bank's, which knows how rare a word is
 * @param language of both wordings
 */
record Likeness(SearchIndex index, Terms language) {
    /** {@return 1 for two wordings of the same words, 0 for two with none in common} */
    double of(String one, String other) {
        List<Term> first = language.in(one);
        List<Term> second = language.in(other);
        double all = index.rarity(first) + index.rarity(second);
        Set<String> shared = second.stream().map(Term::key).collect(Collectors.toSet());
        double common = index.rarity(
                first.stream().filter(term -> shared.contains(term.key())).toList());
        return all == 0 ? 0 : 2 * common / all;
    }
}
