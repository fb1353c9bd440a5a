/** JSON as a learner's state is written in; start at {@link io.questionbank.internal.json.JsonValue}. */
package io.questionbank.internal.json;
