/** Takes a technical test in a terminal; start at {@link io.questionbank.example.test.Main}. */
package io.questionbank.example.test;
