package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the properties of one file are written. A list entry that could not be read is not in the model, so the model's
 * indexes count the entries that were.
 */
public final class Positions {
    private final Map<Node, List<Node>> kept = new IdentityHashMap<>();
    private Node root;

    public Positions(Node root) {
        this.root = root;
    }

    /** Notes which entries of a list or mapping are in the model, where that is not all of them. */
    public void keep(Node list, List<Node> entries) {
        kept.put(list, entries);
    }

    /**
     * {@return the place of a property, or of the innermost thing around it that is written}
     *
     * @param path property names joined by dots, each with list indexes in brackets
     */
    public SourceSpan find(String path) {
        Node node = root;
        for (String step : path.split("[.\\[]")) {
            if (step.isEmpty()) {
                continue;
            }
            Node next = step.endsWith("]")
                    ? entry(node, Integer.parseInt(step.substring(0, step.length() - 1)))
                    : property(node, step);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node.span();
    }

    private Node entry(Node node, int index) {
        List<Node> entries = kept.get(node);
        if (entries == null && node instanceof Node.Sequence sequence) {
            entries = sequence.items();
        } else if (entries == null && node instanceof Node.Mapping mapping) {
            entries = mapping.entries().values().stream().map(Node.Entry::value).toList();
        }
        return entries != null && index < entries.size() ? entries.get(index) : null;
    }

    private static Node property(Node node, String name) {
        Node.Entry entry =
                node instanceof Node.Mapping mapping ? mapping.entries().get(name) : null;
        return entry == null ? null : entry.value();
    }
}
