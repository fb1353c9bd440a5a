package io.questionbank.author.text;

import io.questionbank.model.Markdown;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a Markdown text: headings, paragraphs and lists between empty lines, and code between fences. */
final class Blocks {
    /** Part of a text that stands by itself. */
    interface Block {
        void set(Page page, int level);
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private String fence = "";

    private Blocks() {}

    static List<Block> of(String source) {
        Blocks found = new Blocks();
        source.lines().forEach(found::add);
        found.endBlock();
        return found.blocks;
    }

    private void add(String line) {
        if (!fence.isEmpty()) {
            if (line.startsWith(fence)
                    && fenceOf(line).length() == line.stripTrailing().length()) {
                endBlock();
                fence = "";
            } else {
                lines.append(line).append('\n');
            }
        } else if (line.startsWith("```") || line.startsWith("~~~")) {
            endBlock();
            fence = fenceOf(line);
        } else if (line.isBlank()) {
            endBlock();
        } else {
            lines.append(line).append('\n');
        }
    }

    private void endBlock() {
        if (lines.isEmpty()) {
            return;
        }
        String text = lines.toString();
        lines.setLength(0);
        boolean first = blocks.isEmpty();
        Block block = fence.isEmpty() ? prose(text) : (page, level) -> page.code(level + 1, text);
        blocks.add(first ? block : (page, level) -> block.set(page.gap(), level));
    }

    /** {@return the run of equal characters that a line begins with} */
    private static String fenceOf(String line) {
        int end = 1;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        return line.substring(0, end);
    }

    private static Block prose(String text) {
        String plain = Markdown.of(text).plain();
        return text.startsWith("#") && !text.stripTrailing().contains("\n")
                ? (page, level) -> page.strong(plain)
                : (page, level) -> page.text(level, plain);
    }
}
