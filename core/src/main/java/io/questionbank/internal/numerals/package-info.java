/** Reading the number that a learner wrote; start at {@link io.questionbank.internal.numerals.NumberReading}. */
package io.questionbank.internal.numerals;
