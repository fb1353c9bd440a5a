package io.questionbank.internal.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Gathers the parts of one text, and blanks in a copy of it what is no prose. */
final class PartsVisitor extends AbstractVisitor {
    private final String source;
    private final char[] prose;
    private final List<String> formulas = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private int unclosedFences;

    PartsVisitor(String source) {
        this.source = source;
        this.prose = source.toCharArray();
    }

    MarkdownParts visitAll(Node document) {
        document.accept(this);
        Node last = document.getLastChild();
        return new MarkdownParts(
                source,
                new String(prose),
                last instanceof Paragraph || last instanceof Heading,
                formulas,
                html,
                links,
                images,
                unclosedFences);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getClosingFenceLength() == null) {
            unclosedFences++;
        }
        blank(code, ' ');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blank(code, ' ');
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        blank(definition, ' ');
    }

    @Override
    public void visit(Code code) {
        blank(code, MarkdownParts.OBJECT);
    }

    @Override
    public void visit(HtmlInline tag) {
        html.add(tag.getLiteral());
        blank(tag, MarkdownParts.OBJECT);
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitText(link);
    }

    @Override
    public void visit(Image image) {
        images.add(image.getDestination());
        visitText(image);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Formula formula) {
            formulas.add(formula.tex());
            blank(formula, MarkdownParts.OBJECT);
        } else if (node instanceof TableCell) {
            visitCell(node);
        } else {
            visitChildren(node);
        }
    }

    /** An escaped bar shifts the places of what follows it in its cell, so that the cell as a whole counts as no prose. */
    private void visitCell(Node cell) {
        visitChildren(cell);
        int start = start(cell);
        if (start >= 0 && source.substring(start, end(cell)).contains("\\|")) {
            blank(cell, MarkdownParts.OBJECT);
        }
    }

    /** The text of a link is prose, its address is not. */
    private void visitText(Node link) {
        visitChildren(link);
        Node text = link.getLastChild();
        if (text != null && end(text) >= 0) {
            blank(end(text), end(link), MarkdownParts.OBJECT);
        }
    }

    private void blank(Node node, char with) {
        blank(start(node), end(node), with);
    }

    private void blank(int start, int end, char with) {
        if (start >= 0 && start < end) {
            Arrays.fill(prose, start, end, with);
        }
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return -1;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
