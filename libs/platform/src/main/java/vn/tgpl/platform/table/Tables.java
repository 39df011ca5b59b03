package vn.tgpl.platform.table;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the rows of a file one after the other, so that who needs only a part of each need not keep the whole. */
@ApplicationScoped
public class Tables {

    private final TableLimits limits;

    Tables(
            @ConfigProperty(name = "tgpl.tables.most-rows") int rows,
            @ConfigProperty(name = "tgpl.tables.most-unpacked") MemorySize unpacked,
            @ConfigProperty(name = "tgpl.tables.most-ratio") int ratio,
            @ConfigProperty(name = "tgpl.tables.most-parts") int parts) {
        this.limits = new TableLimits(rows, unpacked.asLongValue(), ratio, parts);
    }

    public void read(SentFile file, Headings headings, Consumer<TableRow> rows) {
        read(file, headings, limits, rows);
    }

    /**
     * @param rows may be given some before the file turns out to be bad
     * @throws vn.tgpl.platform.problem.Refusal saying what is wrong with the file as a whole, and where
     */
    static void read(SentFile file, Headings headings, TableLimits limits, Consumer<TableRow> rows) {
        if (file.bytes().length == 0) {
            throw new EmptyTable();
        }
        var counted = new CountedRows(rows, limits.rows());
        if (file.isWorkbook()) {
            XlsxTable.read(file.bytes(), limits, headings, counted);
        } else {
            CsvTable.read(file.bytes(), headings, counted);
        }
        if (counted.isEmpty()) {
            throw new EmptyTable();
        }
    }
}
