/**
 * The source form of a bank, read and written by one table of its keys; start at
 * {@link io.questionbank.internal.yaml.BankFormat}.
 *
 * <p>Bytes become a {@link io.questionbank.internal.yaml.SourceText}, that becomes a tree of
 * {@link io.questionbank.internal.yaml.Node}s with positions, and a {@link io.questionbank.internal.yaml.Shape} makes a
 * model of it. Every step reports to {@link io.questionbank.internal.yaml.Problems} and goes on.
 */
package io.questionbank.internal.yaml;
