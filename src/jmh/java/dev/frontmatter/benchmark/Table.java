package dev.frontmatter.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as Markdown, its columns aligned so that it also reads well in a terminal. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> header) {
        rows.add(header);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    /** Three digits of a number, or all before the point. */
    static String number(double value) {
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            line(text, row, ' ');
            if (row == rows.get(0)) {
                line(text, row.stream().map(cell -> "").toList(), '-');
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, char filler) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String fill = String.valueOf(filler).repeat(width(column) - cell.length());
            // The colon makes numbers line up at the right.
            boolean colon = filler == '-' && column > 0;
            text.append("| ").append(column == 0 ? cell + fill : fill + cell).append(colon ? ":" : " ");
        }
        text.append("|\n");
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
