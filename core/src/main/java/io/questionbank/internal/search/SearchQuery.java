package io.questionbank.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text looks for in one index.
 *
 * @param wanted each thing once
 */
public record SearchQuery(List<Wanted> wanted) {
    public SearchQuery {
        wanted = List.copyOf(wanted);
    }

    /**
     * {@return a query for terms of the index as they are}
     *
     * @param terms their numbers
     */
    static SearchQuery ofTerms(Collection<Integer> terms) {
        return new SearchQuery(terms.stream()
                .map(term -> new Wanted(List.of(new Wanted.Reading(term, 1))))
                .toList());
    }

    /** {@return the numbers of the terms that count as found} */
    Set<Integer> terms() {
        return wanted.stream()
                .flatMap(word -> word.readings().stream())
                .map(Wanted.Reading::term)
                .collect(Collectors.toUnmodifiableSet());
    }
}
