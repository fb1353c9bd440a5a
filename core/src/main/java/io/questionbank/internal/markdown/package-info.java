/**
 * Markdown with TeX: parsed, rendered to safe HTML and to plain text, and taken apart for rules; start at {@link
 * io.questionbank.internal.markdown.MarkdownRenderer} and {@link io.questionbank.internal.markdown.MarkdownParts}. Nothing here
 * knows what a bank is.
 */
package io.questionbank.internal.markdown;
