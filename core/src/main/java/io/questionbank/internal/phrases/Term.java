package io.questionbank.internal.phrases;

/**
 * A word or an operator of a text, as it is compared.
 *
 * @param stem the same for terms that count as the same
 * @param start where it begins in the text, 0-based
 * @param end where it ends, exclusive
 * @param sentence the number of its sentence, 0-based
 * @param clause the number of its clause in the text, 0-based; a negation reaches no further
 */
record Term(Stem stem, int start, int end, int sentence, int clause) {
    boolean sameClauseAs(Term other) {
        return clause == other.clause;
    }
}
