package io.questionbank.internal.notation;

import java.util.Optional;

/** A way to write something down that a standard defines. */
@FunctionalInterface
public interface Notation {
    /** Digital Object Identifier, ISO 26324. */
    Notation DOI = Doi::fault;

    /** arXiv identifier, in the scheme before or after April 2007. */
    Notation ARXIV = Arxiv::fault;

    /** International Standard Book Number of 10 or 13 digits, ISO 2108. */
    Notation ISBN = Isbn::fault;

    /** An absolute web address, RFC 3986. */
    Notation URL = WebAddress::fault;

    /** Language tag, BCP 47. */
    Notation LANGUAGE = LanguageTag::fault;

    /** License expression, SPDX specification 2.3, annex D. */
    Notation LICENSE = LicenseExpression::fault;

    /**
     * {@return what is wrong and what was expected, or nothing where the text is well-formed}
     *
     * @param text any text
     */
    Optional<String> fault(String text);
}
