/** Learns with flashcards in a terminal; start at {@link io.questionbank.example.flashcards.Main}. */
package io.questionbank.example.flashcards;
