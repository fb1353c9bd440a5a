package io.questionbank.internal.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic.Fix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Makes a tree of YAML text, of the plain subset: no anchors, aliases, tags, directives, merge keys or second documents. The
 * parser is asked for tokens and places alone; what a value means is decided by the schema.
 */
public final class NodeParser {
    private static final YAMLFactory YAML =
            YAMLFactory.builder().loaderOptions(unlimited()).build();

    private final SourceText source;
    private final Problems problems;
    private final YAMLParser parser;
    private int nodes;

    private NodeParser(SourceText source, Problems problems, YAMLParser parser) {
        this.source = source;
        this.problems = problems;
        this.parser = parser;
    }

    /** The parser's own limit is smaller than {@link Limits#FILE_BYTES}, which was checked before. */
    private static LoaderOptions unlimited() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** {@return the tree, or nothing where the text is not YAML} */
    public static Optional<Node> parse(SourceText source, Problems problems) {
        if (hasDirective(source, problems)) {
            return Optional.empty();
        }
        try (YAMLParser parser = YAML.createParser(source.parsed())) {
            return new NodeParser(source, problems, parser).document();
        } catch (Abandoned e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            SyntaxError.report(e, source, problems);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** The parser passes over directives in silence. */
    private static boolean hasDirective(SourceText source, Problems problems) {
        String text = source.parsed();
        int start = text.startsWith("%") ? 0 : text.indexOf("\n%") + 1;
        if (start == 0 && !text.startsWith("%")) {
            return false;
        }
        int at = source.offset(text.codePointCount(0, start));
        problems.add(
                Code.FORBIDDEN_YAML,
                source.span(at, at + 1),
                "a line that starts with '%' is a YAML directive, which a bank may not hold",
                Fix.advice("delete the line, or indent it where it belongs to a text"));
        return true;
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(
                    Code.EMPTY_FILE,
                    source.span(0, 0),
                    "the file is empty; expected keys and values",
                    Fix.advice("write them, or delete the file and what lists it"));
            return Optional.empty();
        }
        Node root = node(1, Optional.empty());
        if (parser.nextToken() != null) {
            problems.add(
                    Code.FORBIDDEN_YAML,
                    start().span(),
                    "a second YAML document starts here; expected one a file",
                    Fix.advice("delete the '---' before it, or move it to a file of its own"));
            return Optional.empty();
        }
        return Optional.of(root);
    }

    /**
     * {@return the value that starts here}
     *
     * @param key of the value, where it has one
     */
    private Node node(int depth, Optional<Stretch> key) throws IOException {
        if (++nodes > Limits.NODES) {
            throw abandon(
                    Code.TOO_MANY_VALUES,
                    "more than " + Limits.NODES + " values in one file, the most that are read",
                    "split it: one question a file");
        }
        if (depth > Limits.DEPTH) {
            throw abandon(
                    Code.TOO_DEEP,
                    "lists and mappings lie more than " + Limits.DEPTH + " deep in each other, the most that are read",
                    "close some, or delete what is too much");
        }
        checkProperties();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(depth, key);
            case START_ARRAY -> sequence(depth, key);
            default -> scalar();
        };
    }

    private Node.Mapping mapping(int depth, Optional<Stretch> owner) throws IOException {
        Optional<Stretch> place = bracket().or(() -> owner);
        Stretch start = start();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Stretch key = stretch(startOffset(), endOffset());
            String name = parser.currentName();
            checkProperties();
            checkText(name, key);
            if (name.equals("<<")) {
                forbidden(key, "'<<' is a YAML merge key", "write the keys out");
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            parser.nextToken();
            Node.Entry entry = new Node.Entry(key, node(depth + 1, Optional.of(key)));
            Node.Entry first = entries.putIfAbsent(name, entry);
            if (first != null) {
                problems.add(
                        Code.DUPLICATE_KEY,
                        key.span(),
                        "key '" + name + "' stands here a second time; the first is in line "
                                + first.key().startLine(),
                        Fix.advice("keep one of them"));
            }
        }
        Located first =
                entries.isEmpty() ? start : entries.values().iterator().next().place();
        return new Node.Mapping(entries, place.isPresent() ? place.get() : first);
    }

    private Node.Sequence sequence(int depth, Optional<Stretch> owner) throws IOException {
        Stretch place = bracket().or(() -> owner).orElse(start());
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1, Optional.empty()));
        }
        return new Node.Sequence(List.copyOf(items), place);
    }

    /** {@return the place of the bracket that opens a list or mapping; without one, its key stands for it} */
    private Optional<Stretch> bracket() {
        int start = startOffset();
        return "[{".indexOf(first(start)) >= 0 ? Optional.of(start()) : Optional.empty();
    }

    private Node.Scalar scalar() throws IOException {
        int start = startOffset();
        int end = endOffset();
        Stretch place = stretch(start, end);
        String text = parser.getText();
        boolean plain = start >= end || "\"'|>".indexOf(first(start)) < 0;
        checkText(text, place);
        return new Node.Scalar(text, plain, place);
    }

    /** A text may be of many lines, and escapes in double quotes bring in what the scan of the file could not see. */
    private void checkText(String text, Stretch place) {
        if (text.length() > Limits.TEXT_UNITS) {
            problems.add(
                    Code.TEXT_TOO_LONG,
                    place.span(),
                    "the text has " + text.length() + " characters; expected at most " + Limits.TEXT_UNITS,
                    Fix.advice("shorten it"));
        }
        int c = first(place.start()) == '"' ? Characters.firstForbidden(text) : -1;
        if (c >= 0) {
            problems.add(
                    Code.FORBIDDEN_CHARACTER,
                    place.span(),
                    "the text holds an escape for the character " + Characters.describe(c)
                            + ", which is not allowed in a bank",
                    Fix.advice("delete it"));
        }
    }

    /** What YAML can put before a value. The span of a value starts with it. */
    private void checkProperties() throws IOException {
        int start = startOffset();
        char first = first(start);
        if (parser.isCurrentAlias() || first == '*' && parser.currentToken().isScalarValue()) {
            forbidden(
                    stretch(start, endOffset()),
                    "'*' starts a YAML alias",
                    "write the value out, or quote it if it is a text");
        } else if (first == '&') {
            forbidden(
                    stretch(start, start + 1),
                    "'&' starts a YAML anchor",
                    "delete it, or quote the value if it is a text");
        } else if (first == '!') {
            forbidden(
                    stretch(start, start + 1),
                    "'!' starts a YAML tag",
                    "delete it, or quote the value if it is a text");
        }
    }

    private void forbidden(Stretch place, String what, String advice) {
        problems.add(Code.FORBIDDEN_YAML, place.span(), what + ", which a bank may not hold", Fix.advice(advice));
    }

    private Abandoned abandon(Code code, String message, String advice) {
        problems.add(code, start().span(), message, Fix.advice(advice));
        return new Abandoned();
    }

    private Stretch start() {
        int start = startOffset();
        return stretch(start, start + 1);
    }

    /** {@return the unit at an offset, a blank at the end} */
    private char first(int offset) {
        return offset < source.text().length() ? source.text().charAt(offset) : ' ';
    }

    private int startOffset() {
        return source.offset(parser.currentTokenLocation().getCharOffset());
    }

    private int endOffset() {
        return source.endOffset(parser.currentLocation().getCharOffset());
    }

    private Stretch stretch(int start, int end) {
        return new Stretch(source, start, Math.min(end, source.text().length()));
    }

    /** A limit was passed: the problem is noted, and the rest of the file is not read. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;

        Abandoned() {
            super(null, null, false, false);
        }
    }
}
