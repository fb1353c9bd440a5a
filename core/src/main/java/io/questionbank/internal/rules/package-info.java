/**
 * The library's own rules, one class each; start at {@link io.questionbank.internal.rules.RequiredRules}.
 */
package io.questionbank.internal.rules;
