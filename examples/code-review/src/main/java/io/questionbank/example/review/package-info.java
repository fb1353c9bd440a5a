/** Shows code to review in a terminal; start at {@link io.questionbank.example.review.Main}. */
package io.questionbank.example.review;
