/**
 * What a bank says: immutable records for topics, questions, answers, exercises and sources; start at {@link Question}.
 *
 * <p>Constructors copy their collections and check syntax, nothing else. Whether the content is any good is decided in
 * {@code io.questionbank.validate}.
 */
package io.questionbank.model;
