package io.questionbank.internal.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Gathers a text without its mark-up.
 *
 * <p>A block or a row of a table is a line; code keeps its lines, and a hard line break begins another. An item of a list
 * begins with {@code - } or its number, and the rest of it is indented as far.
 */
final class PlainText extends AbstractVisitor {
    private final IndentedLines lines = new IndentedLines();

    @Override
    public void visit(Paragraph paragraph) {
        visitLine(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        visitLine(heading);
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            visitItem("- ", item);
        }
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            visitItem(number + ". ", item);
            number++;
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        appendCode(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        appendCode(code.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            visitLine(node);
        } else if (node instanceof Formula formula) {
            lines.append(formula.tex().replace('\n', ' '));
        } else {
            visitChildren(node);
            if (node instanceof TableCell && node.getNext() != null) {
                lines.append(" | ");
            }
        }
    }

    @Override
    public void visit(Text text) {
        lines.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        lines.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        lines.append(html.getLiteral().replace('\n', ' '));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        lines.append(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        lines.line();
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private void visitLine(Node block) {
        if (block.getFirstChild() != null) {
            lines.line();
            visitChildren(block);
        }
    }

    private void appendCode(String code) {
        for (String line : (Iterable<String>) code.lines()::iterator) {
            if (line.isEmpty()) {
                lines.emptyLine();
            } else {
                lines.line();
                lines.append(line);
            }
        }
    }

    private void visitItem(String marker, Node item) {
        lines.indent(marker);
        visitChildren(item);
        lines.outdent(marker);
    }
}
