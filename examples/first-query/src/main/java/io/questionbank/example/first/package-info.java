/** The first program one writes with the library; start at {@link io.questionbank.example.first.Main}. */
package io.questionbank.example.first;
