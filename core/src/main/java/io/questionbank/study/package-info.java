/**
 * What learners do with a bank, as values: seed, clock and replies go in, the next state comes out. For flashcards start at
 * {@link io.questionbank.study.Scheduler}.
 */
package io.questionbank.study;
