/**
 * What learners do with a bank, as values: seed, clock and replies go in, the next state comes out. For flashcards start at
 * {@link io.questionbank.study.Scheduler}, for technical tests at {@link io.questionbank.study.Blueprint}.
 * What a learner did is kept by a {@link io.questionbank.study.LearnerStore}.
 */
package io.questionbank.study;
