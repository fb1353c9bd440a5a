package io.questionbank.bank;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, whichever thread asks. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> value = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return value.orElseGet(this::make);
    }

    private synchronized T make() {
        T made = value.orElseGet(maker);
        value = Optional.of(made);
        return made;
    }
}
