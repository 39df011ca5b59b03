package vn.tgpl.court.upload.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tgpl.court.upload.domain.ScheduleColumn;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.platform.sheet.SheetWriter;

/** Writes the template as a workbook: the list, and a sheet that explains its columns. */
@Provider
@Produces(Sheet.XLSX)
public class ScheduleTemplateXlsx extends SheetWriter<ScheduleTemplate> {

    /** The rows that are made ready to be filled in; more may follow. */
    private static final int READY = 500;

    private static final double SECONDS_OF_A_DAY = 24 * 60 * 60;

    ScheduleTemplateXlsx(CurrentVertxRequest request) {
        super(request, ScheduleTemplate.class, Sheet.XLSX);
    }

    @Override
    protected String file(ScheduleTemplate template) {
        return "mau-lich-xet-xu.xlsx";
    }

    @Override
    protected void write(ScheduleTemplate template, OutputStream body) throws IOException {
        var workbook = new Workbook(body, "tgpl", null);
        var titles = template.titles();
        writeList(workbook.newWorksheet(titles.get(0)), template);
        var columns = workbook.newWorksheet(titles.get(1));
        for (int i = 0; i < 3; i++) {
            columns.value(0, i, titles.get(i + 2));
        }
        explain(columns, template);
        workbook.finish();
    }

    private static void writeList(Worksheet list, ScheduleTemplate template) {
        var example = template.example();
        for (var column : ScheduleColumn.values()) {
            var at = column.ordinal();
            list.width(at, 22);
            list.value(0, at, column.heading());
            // text, lest a number such as 12/2026 become a date
            list.range(1, at, READY, at).style().format(format(column)).set();
            if (!column.words().isEmpty()) {
                list.range(1, at, READY, at).validateWithListByFormula("\"" + String.join(",", column.words()) + "\"");
            }
            write(list, at, example.get(column));
        }
        list.range(0, 0, 0, ScheduleColumn.values().length - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        list.freezePane(1, 1);
    }

    private static String format(ScheduleColumn column) {
        return switch (column.kind()) {
            case DATE -> "dd/mm/yyyy";
            case TIME -> "hh:mm";
            default -> "@";
        };
    }

    private static void write(Worksheet list, int column, Object value) {
        switch (value) {
            case null -> {}
            case LocalDate date -> list.value(1, column, date);
            case LocalTime time -> list.value(1, column, time.toSecondOfDay() / SECONDS_OF_A_DAY);
            default -> list.value(1, column, value.toString());
        }
    }

    private static void explain(Worksheet sheet, ScheduleTemplate template) {
        sheet.width(0, 32);
        sheet.width(1, 90);
        sheet.width(2, 60);
        for (var column : ScheduleColumn.values()) {
            var row = column.ordinal() + 1;
            sheet.value(row, 0, column.heading());
            sheet.value(row, 1, template.explanation(column));
            sheet.value(row, 2, String.join(" | ", column.words()));
        }
        sheet.range(0, 0, 0, 2).style().bold().set();
        sheet.range(1, 0, ScheduleColumn.values().length, 2)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.freezePane(0, 1);
    }
}
