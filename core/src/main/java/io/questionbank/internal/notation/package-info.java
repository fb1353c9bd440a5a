/** Notations that others define, checked for their form alone; start at {@link io.questionbank.internal.notation.Notation}. */
package io.questionbank.internal.notation;
