/**
 * The bank format: one table of the keys of each file, by which it is read and written; start at
 * {@link io.questionbank.internal.format.BankFormat}.
 */
package io.questionbank.internal.format;
