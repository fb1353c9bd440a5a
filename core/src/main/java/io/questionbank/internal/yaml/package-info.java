/**
 * From bytes to a tree of values with places; start at {@link io.questionbank.internal.yaml.NodeParser}.
 *
 * <p>Bytes become a {@link io.questionbank.internal.yaml.SourceText}, and that a tree of
 * {@link io.questionbank.internal.yaml.Node}s. Nothing here knows what a bank is.
 */
package io.questionbank.internal.yaml;
