package io.questionbank.internal.rules;

import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.Rule;

/** A rule of this library: its code is in the catalogue, and so is its severity. */
public interface CodedRule extends Rule {
    Code catalogued();

    @Override
    default String code() {
        return catalogued().toString();
    }

    @Override
    default Severity severity() {
        return catalogued().severity();
    }
}
