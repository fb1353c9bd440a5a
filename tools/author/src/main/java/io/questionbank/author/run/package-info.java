/** Running the code of a bank and telling what does not do as the bank says; start at {@link io.questionbank.author.run.CodeRun}. */
package io.questionbank.author.run;
