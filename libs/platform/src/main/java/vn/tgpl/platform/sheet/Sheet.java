package vn.tgpl.platform.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table to be opened in a spreadsheet; an endpoint returns it and {@code Accept} says as what.
 *
 * @param file the file's name without its ending, in ASCII
 * @param rows read once, one after the other, so that it may be as long as it likes
 */
@Schema(type = SchemaType.STRING, format = "binary", description = "Một tệp bảng tính / a file for a spreadsheet")
public record Sheet<R>(String file, String title, List<Column<R>> columns, Stream<R> rows) {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
