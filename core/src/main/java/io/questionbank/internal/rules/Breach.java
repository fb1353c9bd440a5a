package io.questionbank.internal.rules;

import io.questionbank.validate.Finding;
import io.questionbank.validate.Rule;

/** What a rule found, when it is checked together with others. */
public record Breach(Rule rule, Finding finding) {}
