/** Writing the files of a bank: a project to start from, and the canonical form; start at {@link io.questionbank.author.write.Starter}. */
package io.questionbank.author.write;
