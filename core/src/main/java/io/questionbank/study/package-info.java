/**
 * What learners do with a bank, as values: seed, clock and replies go in, the next state comes out. For flashcards start at
 * {@link io.questionbank.study.Scheduler}, for technical tests at {@link io.questionbank.study.Blueprint}, for code reviews at
 * {@link io.questionbank.study.CodeReviewSession}, for interviews at {@link io.questionbank.study.Interview}.
 * What a learner did is kept by a {@link io.questionbank.study.LearnerStore}.
 */
package io.questionbank.study;
