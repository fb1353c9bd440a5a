/** What the author of a bank asks for; start at {@link io.questionbank.author.Check}. */
package io.questionbank.author;
