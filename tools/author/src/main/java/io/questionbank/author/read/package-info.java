/** What a bank holds, for reading at a terminal; start at {@link io.questionbank.author.read.QuestionPage}. */
package io.questionbank.author.read;
