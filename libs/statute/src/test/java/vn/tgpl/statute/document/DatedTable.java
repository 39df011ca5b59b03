package vn.tgpl.statute.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Standing;

/** A part of the document: a heading, then the rows of a table, each with how it stands in law. */
final class DatedTable<T extends Dated> {

    private final String heading;
    private final List<T> rows;
    private final List<String> titles = new ArrayList<>();
    private final List<Function<T, Object>> cells = new ArrayList<>();

    DatedTable(String heading, List<T> rows) {
        this.heading = heading;
        this.rows = rows;
    }

    DatedTable<T> column(String title, Function<T, Object> cell) {
        titles.add(title);
        cells.add(cell);
        return this;
    }

    /** As Markdown, ending with an empty line. */
    String text() {
        Stream<String> head = Stream.concat(titles.stream(), Stream.of("Basis", "Certainty", "From", "To", "On"));
        String header = line(head);
        return "### " + heading + "\n\n" + header + "\n" + header.replaceAll("[^|]+", "---") + "\n"
                + rows.stream().map(row -> line(cells(row)) + "\n").collect(Collectors.joining())
                + "\n";
    }

    private Stream<String> cells(T row) {
        Standing standing = row.standing();
        return Stream.concat(
                cells.stream().map(cell -> cell.apply(row).toString()),
                Stream.of(
                        standing.basis(),
                        standing.certainty().name(),
                        standing.validity().from().toString(),
                        standing.validity().to() == null
                                ? ""
                                : standing.validity().to().toString(),
                        standing.active() ? "on" : "off"));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
