/** Finds a question in a terminal while one types; start at {@link io.questionbank.example.ask.Main}. */
package io.questionbank.example.ask;
