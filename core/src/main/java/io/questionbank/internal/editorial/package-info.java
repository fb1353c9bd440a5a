/** What makes a bank good, one class each; start at {@link io.questionbank.internal.editorial.EditorialRules}. */
package io.questionbank.internal.editorial;
