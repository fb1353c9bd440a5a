package io.questionbank.internal.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes links, images and formulas of one text as HTML. */
final class SafeNodes implements NodeRenderer {
    /** As long as the longest text of a bank: only a definition that many links repeat comes to more. */
    private static final int MAX_ADDRESS_CHARACTERS = 256 * 1024;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private long addressCharacters;

    SafeNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, Formula.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link && isSafe(link)) {
            html.tag("a", attributesOf(link));
            renderChildren(link);
            html.tag("/a");
        } else if (node instanceof Formula formula) {
            render(formula);
        } else {
            renderChildren(node);
        }
    }

    private boolean isSafe(Link link) {
        int title = link.getTitle() == null ? 0 : link.getTitle().length();
        addressCharacters += link.getDestination().length() + title;
        return addressCharacters <= MAX_ADDRESS_CHARACTERS && LinkAddress.isSafe(link.getDestination());
    }

    private Map<String, String> attributesOf(Link link) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", context.encodeUrl(link.getDestination()));
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        return attributes;
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private void render(Formula formula) {
        html.tag("span", Map.of("class", formula.display() ? "math display" : "math inline"));
        html.text(formula.display() ? "\\[" + formula.tex() + "\\]" : "\\(" + formula.tex() + "\\)");
        html.tag("/span");
    }
}
