package vn.tgpl.court.schedule.http;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.tgpl.court.schedule.domain.CourtSchedule;

/** The page on paper: PDF, with a font of its own that has every Vietnamese letter. */
@ApplicationScoped
class SchedulePrint {

    private static final String FONT = "Open Sans";

    private final SchedulePage page;

    SchedulePrint(SchedulePage page) {
        this.page = page;
    }

    byte[] of(CourtSchedule schedule) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(page.of(schedule), null)
                    .withProducer("tgpl")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String style) {
        return Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("fonts/ttf/OpenSans/OpenSans-" + style + ".ttf");
    }
}
