/** The command {@code question-bank}; start at {@link io.questionbank.cli.Main}. */
package io.questionbank.cli;
