/** Text for a terminal: wrapped, in columns, in colours or without; start at {@link io.questionbank.author.text.Page}. */
package io.questionbank.author.text;
