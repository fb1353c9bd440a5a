package io.questionbank.author.run;

import io.questionbank.validate.Place;
import java.util.List;

/**
 * Why a piece of code does not do what the bank says.
 *
 * @param place where
 * @param message what is, and what was expected, in a line
 * @param detail more lines, for people
 */
record Fault(Place place, String message, List<String> detail) {
    Fault {
        detail = List.copyOf(detail);
    }
}
