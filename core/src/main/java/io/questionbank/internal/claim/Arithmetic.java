package io.questionbank.internal.claim;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Evaluates expressions such as {@code 4 * h * (h + x + 1)}.
 *
 * <p>There are numbers, names, {@code + - * / ^}, parentheses, and the functions of {@link Function}. Powers bind tightest and
 * to the right, then the sign: {@code -2 ^ 2} is -4, and {@code 2 ^ 3 ^ 2} is 512. Every step must give a finite number.
 * An expression has at most {@value #MAX_LENGTH} characters and {@value #MAX_DEPTH} levels.
 */
public final class Arithmetic {
    static final int MAX_LENGTH = 2_000;
    static final int MAX_DEPTH = 100;

    private final Tokens tokens;
    private final Map<String, Double> names;
    private final Set<String> used = new HashSet<>();
    private int depth;

    private Arithmetic(Tokens tokens, Map<String, Double> names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * {@return the value of an expression, or why it has none}
     *
     * @param expression any text
     * @param names the value of each name it may use
     */
    public static Evaluation evaluate(String expression, Map<String, Double> names) {
        if (expression.length() > MAX_LENGTH) {
            return new Evaluation.None(
                    "it has " + expression.length() + " characters; expected at most " + MAX_LENGTH, MAX_LENGTH + 1);
        }
        try {
            Arithmetic arithmetic = new Arithmetic(new Tokens(expression), names);
            double value = arithmetic.sum();
            arithmetic.tokens.requireEnd();
            return new Evaluation.Value(value, arithmetic.used);
        } catch (UnreadableException e) {
            return new Evaluation.None(e.getMessage(), e.column());
        }
    }

    private double sum() throws UnreadableException {
        double value = product();
        while (true) {
            if (tokens.take('+')) {
                value = finite(value + product());
            } else if (tokens.take('-')) {
                value = finite(value - product());
            } else {
                return value;
            }
        }
    }

    private double product() throws UnreadableException {
        double value = signed();
        while (true) {
            if (tokens.take('*')) {
                value = finite(value * signed());
            } else if (tokens.take('/')) {
                value = finite(value / signed());
            } else {
                return value;
            }
        }
    }

    /** Every way around the grammar passes here, so that here the levels are counted. */
    private double signed() throws UnreadableException {
        if (++depth > MAX_DEPTH) {
            throw tokens.unreadable("it is nested deeper than " + MAX_DEPTH + " levels");
        }
        double value = tokens.take('-') ? -signed() : power();
        depth--;
        return value;
    }

    private double power() throws UnreadableException {
        double base = operand();
        return tokens.take('^') ? finite(Math.pow(base, signed())) : base;
    }

    private double operand() throws UnreadableException {
        if (tokens.take('(')) {
            double value = sum();
            tokens.require(')');
            return value;
        }
        if (tokens.atName()) {
            int start = tokens.column();
            String name = tokens.name();
            return tokens.take('(') ? call(name, start) : valueOf(name, start);
        }
        return finite(tokens.number());
    }

    private double valueOf(String name, int column) throws UnreadableException {
        Double value = names.get(name);
        if (value == null) {
            throw new UnreadableException("'" + name + "' has no value in 'where'", column);
        }
        used.add(name);
        return finite(value);
    }

    private double call(String name, int column) throws UnreadableException {
        Function function = Function.named(name)
                .orElseThrow(() -> new UnreadableException(
                        "there is no function '" + name + "'; expected one of " + Function.names(), column));
        double value = sum();
        if (function.ofTwo()) {
            tokens.require(',');
            value = function.apply(value, sum());
            while (tokens.take(',')) {
                value = function.apply(value, sum());
            }
        } else {
            value = function.apply(value, 0);
        }
        tokens.require(')');
        return finite(value);
    }

    private double finite(double value) throws UnreadableException {
        if (!Double.isFinite(value)) {
            throw tokens.unreadable("what ends here is no finite number");
        }
        return value;
    }
}
