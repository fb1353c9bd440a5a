/**
 * How values and keys of a file become values and properties of a model, and back; start at
 * {@link io.questionbank.internal.schema.Shape}.
 */
package io.questionbank.internal.schema;
