/**
 * What can be wrong with a bank: rules find it, diagnostics say where it is and what to do; start at
 * {@link io.questionbank.validate.Diagnostic}.
 */
package io.questionbank.validate;
