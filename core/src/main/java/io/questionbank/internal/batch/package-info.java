/** Work on many items, on all cores; start at {@link io.questionbank.internal.batch.SideBySide}. */
package io.questionbank.internal.batch;
