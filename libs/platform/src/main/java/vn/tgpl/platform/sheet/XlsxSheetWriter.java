package vn.tgpl.platform.sheet;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.dhatim.fastexcel.Workbook;

/** Writes a sheet as a workbook of Office Open XML. */
@Provider
@Produces(Sheet.XLSX)
class XlsxSheetWriter implements MessageBodyWriter<Sheet<?>> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Sheet.class;
    }

    @Override
    public void writeTo(
            Sheet<?> sheet,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Sheet.XLSX);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, sheet.disposition("xlsx"));
        var workbook = new Workbook(body, "tgpl", null);
        new SheetRows(workbook.newWorksheet(sheet.title())).write(sheet);
        workbook.finish(); // not in a finally block: a register cut short must not open as a whole one
    }
}
