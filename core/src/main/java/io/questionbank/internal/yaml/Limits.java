package io.questionbank.internal.yaml;

/** How large a bank's files may be: beyond any honest bank, and small enough that no file can exhaust its reader. */
public final class Limits {
    /** Bytes in a file. */
    public static final int FILE_BYTES = 4 << 20;

    /** UTF-16 units in a line: the parser takes time that is quadratic in the length of a token. */
    public static final int LINE_UNITS = 64 << 10;

    /** UTF-16 units in a text of the bank. */
    public static final int TEXT_UNITS = 256 << 10;

    /** Lists and mappings within each other. */
    public static final int DEPTH = 32;

    /** Values, lists and mappings in a file: each may be faulty. */
    public static final int NODES = 50_000;

    /** Problems collected in one load. */
    public static final int PROBLEMS = 10_000;

    private Limits() {}
}
