package io.questionbank.internal.json;

/** Says in which column a JSON text is not what was expected, and what was. */
public final class MalformedJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /**
     * @param column 1-based, in UTF-16 units
     * @param problem what is wrong there; holds nothing of a text that anybody may have written
     */
    public MalformedJsonException(int column, String problem) {
        super("column " + column + ": " + problem);
    }
}
