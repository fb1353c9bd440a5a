/** The arithmetic of claims, evaluated without a script engine; start at {@link io.questionbank.internal.claim.Arithmetic}. */
package io.questionbank.internal.claim;
