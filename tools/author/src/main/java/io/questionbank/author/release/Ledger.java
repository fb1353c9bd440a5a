package io.questionbank.author.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Where changes are written down, those of one thing after the other. */
final class Ledger {
    private final List<Change> changes = new ArrayList<>();

    List<Change> changes() {
        return List.copyOf(changes);
    }

    void add(String id, Bump bump, String what) {
        changes.add(new Change(id, bump, what));
    }

    /** Compares one property of a thing. */
    <T, V> void compare(String id, T before, T after, Bump bump, String property, Function<T, V> of) {
        if (!of.apply(before).equals(of.apply(after))) {
            add(id, bump, property + " changed");
        }
    }

    /** Compares two lists of things with ids of their own; {@code both} takes those that are in both. */
    <T> void compare(
            String id, List<T> before, List<T> after, Kind kind, Function<T, String> idOf, BiConsumer<T, T> both) {
        Map<String, T> left = new LinkedHashMap<>();
        after.forEach(thing -> left.put(idOf.apply(thing), thing));
        for (T old : before) {
            T kept = left.remove(idOf.apply(old));
            if (kept == null) {
                add(id, Bump.MAJOR, kind.name() + " '" + idOf.apply(old) + "' is gone");
            } else {
                both.accept(old, kept);
            }
        }
        left.keySet().forEach(added -> add(id, kind.added(), kind.name() + " '" + added + "' is new"));
    }

    /**
     * What the things of a list are.
     *
     * @param name of one of them
     * @param added what a new one asks for
     */
    record Kind(String name, Bump added) {}
}
