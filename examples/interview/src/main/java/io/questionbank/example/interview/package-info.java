/** Holds an interview in a terminal; start at {@link io.questionbank.example.interview.Main}. */
package io.questionbank.example.interview;
