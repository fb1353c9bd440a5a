package io.questionbank.internal.markdown;

import org.commonmark.node.CustomNode;

/** TeX that stood between dollars. */
final class Formula extends CustomNode {
    private final String tex;
    private final boolean display;

    private Formula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    static Formula inline(String tex) {
        return new Formula(tex, false);
    }

    static Formula display(String tex) {
        return new Formula(tex, true);
    }

    String tex() {
        return tex;
    }

    /** {@return whether the formula stands on a line of its own} */
    boolean display() {
        return display;
    }
}
