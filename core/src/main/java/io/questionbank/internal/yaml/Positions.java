package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the properties of one file are written. A list entry that could not be read is not in the model, so the model's
 * indexes count the entries that were.
 */
public final class Positions {
    private final Map<Node, List<Node>> kept = new IdentityHashMap<>();
    private final Map<Node, Set<String>> lost = new IdentityHashMap<>();
    private final Supplier<Node> tree;
    private Optional<Node> root;

    /**
     * The places of a tree.
     *
     * @param root of the tree
     * @param tree makes the tree again
     */
    public Positions(Node root, Supplier<Node> tree) {
        this.root = Optional.of(root);
        this.tree = tree;
    }

    /** {@return the places of a file that is absent} */
    public static Positions absent(String file) {
        Node nothing = Node.absent(file);
        return new Positions(nothing, () -> nothing);
    }

    /**
     * Lets go of the tree where all of it is in the model, as it is in a good file. It takes ten times the memory of the text,
     * and is made again when a rule finds something in the file.
     */
    public void release() {
        if (allKept()) {
            root = Optional.empty();
        }
    }

    private Node root() {
        Node node = root.orElseGet(tree);
        root = Optional.of(node);
        return node;
    }

    private boolean allKept() {
        return kept.isEmpty() && lost.isEmpty();
    }

    /** Notes which entries of a list or mapping are in the model, where that is not all of them. */
    public void keep(Node list, List<Node> entries) {
        kept.put(list, entries);
    }

    /** Notes that what is written under a key, or under a misspelt form of it, is not in the model. */
    public void lose(Node mapping, String key) {
        lost.computeIfAbsent(mapping, m -> new HashSet<>()).add(key);
    }

    /** {@return the keys at the top of the file} */
    public Set<String> keys() {
        return root() instanceof Node.Mapping mapping
                ? Set.copyOf(mapping.entries().keySet())
                : Set.of();
    }

    /**
     * {@return whether all that is written as a property is in the model; where not, the reason was reported}
     *
     * @param path as in {@link #find}
     */
    public boolean whole(String path) {
        if (allKept()) {
            return true;
        }
        Node node = root();
        for (String step : steps(path)) {
            if (lost.getOrDefault(node, Set.of()).contains(step)) {
                return false;
            }
            Node next = next(node, step);
            if (next == null) {
                return true;
            }
            node = next;
        }
        return !kept.containsKey(node);
    }

    /**
     * {@return the place of a property, or of the innermost thing around it that is written}
     *
     * @param path property names joined by dots, each with list indexes in brackets
     */
    public SourceSpan find(String path) {
        return innermost(path).span();
    }

    /**
     * {@return the place of words in the text of a property, or of all of it where they are not written like that}
     *
     * @param path as in {@link #find(String)}
     */
    public SourceSpan find(String path, Words words) {
        Located text = innermost(path).place();
        return text.span(words).orElseGet(text::span);
    }

    private Node innermost(String path) {
        Node node = root();
        for (String step : steps(path)) {
            Node next = next(node, step);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node;
    }

    private static List<String> steps(String path) {
        return Stream.of(path.split("[.\\[]")).filter(step -> !step.isEmpty()).toList();
    }

    private Node next(Node node, String step) {
        return step.endsWith("]")
                ? entry(node, Integer.parseInt(step.substring(0, step.length() - 1)))
                : property(node, step);
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
