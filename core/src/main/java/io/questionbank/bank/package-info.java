/** What you can ask of a bank: lookups and queries; start at {@link io.questionbank.bank.QuestionBank}. */
package io.questionbank.bank;
