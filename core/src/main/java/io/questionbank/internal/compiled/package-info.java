/**
 * The compiled form of a bank, as docs/compiled-form.md describes it: what writes it and what reads it; start at {@link
 * io.questionbank.internal.compiled.CompiledContents}.
 */
package io.questionbank.internal.compiled;
