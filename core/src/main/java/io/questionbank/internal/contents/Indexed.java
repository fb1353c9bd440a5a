package io.questionbank.internal.contents;

import io.questionbank.internal.search.SearchIndex;

/**
 * What questions say, ready to be searched.
 *
 * @param index its documents are the questions but the drafts, in the order of their ids
 * @param numbers of the questions that the documents are
 */
public record Indexed(SearchIndex index, int[] numbers) {}
