/** Rules on what learners are graded by: key points that tell good replies from others, keys that get full marks. */
package io.questionbank.internal.fairness;
