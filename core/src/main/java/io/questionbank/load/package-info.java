/**
 * How banks come in, from jars, folders and text, and go back to source; start at
 * {@link io.questionbank.load.BankLoader}.
 */
package io.questionbank.load;
