package io.questionbank.author.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows in columns: the first column flush left, numbers flush right.
 *
 * <pre>{@code Table.of("kind", "exercises").row("numeric", 3)}</pre>
 */
public final class Table {
    private static final String GAP = "  ";

    private final List<List<Object>> rows = new ArrayList<>();

    private Table() {}

    /** {@return a table without rows} @param columns what stands above each column */
    public static Table of(List<String> columns) {
        Table table = new Table();
        table.rows.add(List.copyOf(columns));
        return table;
    }

    /** {@return a table without rows} @param columns what stands above each column */
    public static Table of(String... columns) {
        return of(List.of(columns));
    }

    /** {@return this table, with one more row} @param cells one for each column */
    public Table row(List<?> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** {@return this table, with one more row} @param cells one for each column */
    public Table row(Object... cells) {
        return row(List.of(cells));
    }

    /** {@return the rows, each ending in a line break} */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.get(0).size()).map(this::width).toArray();
        StringBuilder out = new StringBuilder();
        for (List<Object> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i).toString();
                String blank = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
                line.append(i == 0 ? "" : GAP).append(numeric(i) ? blank + cell : cell + blank);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private int width(int column) {
        return rows.stream()
                .map(row -> row.get(column).toString())
                .mapToInt(cell -> cell.codePointCount(0, cell.length()))
                .max()
                .orElse(0);
    }

    private boolean numeric(int column) {
        return rows.stream().skip(1).allMatch(row -> row.get(column) instanceof Number);
    }
}
