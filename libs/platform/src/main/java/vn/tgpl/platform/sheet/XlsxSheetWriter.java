package vn.tgpl.platform.sheet;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes a sheet as a workbook of Office Open XML. */
@Provider
@Produces(Sheet.XLSX)
class XlsxSheetWriter extends SheetWriter<Sheet<?>> {

    XlsxSheetWriter(CurrentVertxRequest request) {
        super(request, Sheet.class, Sheet.XLSX);
    }

    @Override
    protected String file(Sheet<?> sheet) {
        return sheet.file() + ".xlsx";
    }

    @Override
    protected void write(Sheet<?> sheet, OutputStream body) throws IOException {
        var workbook = new Workbook(body, "tgpl", null);
        new SheetRows(workbook.newWorksheet(sheet.title())).write(sheet);
        workbook.finish(); // not in a finally block: a table cut short must not open as a whole one
    }
}
