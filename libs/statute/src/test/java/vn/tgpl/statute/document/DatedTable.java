package vn.tgpl.statute.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tgpl.statute.table.Dated;

/** A table of the document: the columns of a row, then its basis and how it stands. */
final class DatedTable<T extends Dated> {

    private final String heading;
    private final List<T> rows;
    private final List<String> header = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    DatedTable(String heading, List<T> rows) {
        this.heading = heading;
        this.rows = rows;
    }

    DatedTable<T> column(String title, Function<T, Object> cell) {
        header.add(title);
        cells.add(cell.andThen(String::valueOf));
        return this;
    }

    DatedTable<T> code(String title, Function<T, Object> cell) {
        return column(title, cell.andThen(Markdown::code));
    }

    String text() {
        return "### " + heading + "\n\n"
                + Markdown.table(
                        Stream.concat(header.stream(), Stream.of("Basis", "Standing"))
                                .toList(),
                        rows.stream().map(this::line).toList())
                + "\n";
    }

    private List<String> line(T row) {
        return Stream.concat(
                        cells.stream().map(cell -> cell.apply(row)),
                        Stream.of(row.standing().basis(), Markdown.standing(row.standing())))
                .toList();
    }
}
