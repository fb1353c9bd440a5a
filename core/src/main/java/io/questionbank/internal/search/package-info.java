/**
 * Finds texts by what they say; start at {@link io.questionbank.internal.search.SearchIndex}. A document is a row of texts, one
 * a field; what the texts mean is for the caller to know.
 */
package io.questionbank.internal.search;
