package io.questionbank.internal.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** What an expression can call. */
enum Function {
    SQRT(Math::sqrt),
    EXP(Math::exp),
    LN(Math::log),
    LOG2(x -> Math.log(x) / Math.log(2)),
    TANH(Math::tanh),
    SIGMOID(x -> 1 / (1 + Math.exp(-x))),
    MIN(Math::min),
    MAX(Math::max);

    private final boolean ofTwo;
    private final DoubleBinaryOperator function;

    Function(DoubleUnaryOperator function) {
        this.ofTwo = false;
        this.function = (x, ignored) -> function.applyAsDouble(x);
    }

    Function(DoubleBinaryOperator function) {
        this.ofTwo = true;
        this.function = function;
    }

    static Optional<Function> named(String name) {
        return Arrays.stream(values()).filter(f -> f.toString().equals(name)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Function::toString).collect(Collectors.joining(", "));
    }

    /** {@return whether it takes two values or more, not one} */
    boolean ofTwo() {
        return ofTwo;
    }

    double apply(double x, double y) {
        return function.applyAsDouble(x, y);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
