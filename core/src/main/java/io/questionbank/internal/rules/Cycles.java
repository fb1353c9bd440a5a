package io.questionbank.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds cycles in a directed graph by a depth-first search that keeps its own stack, so that no depth overflows. */
final class Cycles {
    private static final int NODES_NAMED = 6;

    /**
     * A cycle.
     *
     * @param nodes its first nodes in the order of the edges, {@value #NODES_NAMED} at most
     * @param length how many nodes it has in all; the last leads back to the first
     * @param firstEdge which edge of the first node leads to the second, 0-based
     */
    record Cycle<T>(List<T> nodes, int length, int firstEdge) {}

    private Cycles() {}

    /** {@return one cycle for each edge that closes one, in the order of the nodes} */
    static <T> List<Cycle<T>> of(Collection<T> nodes, Function<T, List<T>> edges) {
        List<Cycle<T>> found = new ArrayList<>();
        Set<T> done = new HashSet<>();
        for (T start : nodes) {
            if (!done.contains(start)) {
                search(start, edges, done, found);
            }
        }
        return found;
    }

    private static <T> void search(T start, Function<T, List<T>> edges, Set<T> done, List<Cycle<T>> found) {
        List<Step<T>> path = new ArrayList<>();
        Map<T, Integer> depth = new HashMap<>();
        path.add(new Step<>(start, edges.apply(start)));
        depth.put(start, 0);
        while (!path.isEmpty()) {
            Step<T> step = path.get(path.size() - 1);
            if (!step.hasNext()) {
                path.remove(path.size() - 1);
                depth.remove(step.node);
                done.add(step.node);
                continue;
            }
            T target = step.next();
            Integer cycleStart = depth.get(target);
            if (cycleStart != null) {
                found.add(cycle(path.subList(cycleStart, path.size())));
            } else if (!done.contains(target)) {
                depth.put(target, path.size());
                path.add(new Step<>(target, edges.apply(target)));
            }
        }
    }

    private static <T> Cycle<T> cycle(List<Step<T>> steps) {
        List<T> nodes = steps.stream().limit(NODES_NAMED).map(s -> s.node).toList();
        return new Cycle<>(nodes, steps.size(), steps.get(0).taken - 1);
    }

    /** A node on the path from the start, and how many of its edges were taken. */
    private static final class Step<T> {
        private final T node;
        private final List<T> targets;
        private int taken;

        Step(T node, List<T> targets) {
            this.node = node;
            this.targets = targets;
        }

        boolean hasNext() {
            return taken < targets.size();
        }

        T next() {
            return targets.get(taken++);
        }
    }
}
