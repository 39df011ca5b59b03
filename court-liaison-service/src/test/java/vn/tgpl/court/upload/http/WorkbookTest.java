package vn.tgpl.court.upload.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.sendWorkbook;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.upload.Books;
import vn.tgpl.testkit.Zip;

@QuarkusTest
@Parts
class WorkbookTest {

    @Test
    void datesAndTimesMayBeTheSpreadsheetsOwn() {
        var answer = sendWorkbook(Books.of(
                (sheet, column) -> {
                    sheet.value(1, column.applyAsInt("Ngày xét xử"), LocalDate.of(2099, 12, 10));
                    sheet.style(1, column.applyAsInt("Ngày xét xử"))
                            .format("dd/mm/yyyy")
                            .set();
                    sheet.value(1, column.applyAsInt("Giờ bắt đầu"), 8.5 / 24);
                    sheet.value(1, column.applyAsInt("Phòng xử án"), 7);
                    sheet.value(1, column.applyAsInt("Ngày quyết định đưa ra xét xử"), 46346);
                },
                row(fresh())));
        answer.then().statusCode(201).body("results.outcome", contains("CREATED"));
        as("court-clerk")
                .get("/v1/hearings/{id}", answer.<String>path("results[0].hearingId"))
                .then()
                .body("days[0].start", equalTo("2099-12-10T08:30:00+07:00"))
                .body("days[0].end", equalTo("2099-12-10T11:30:00+07:00"))
                .body("days[0].room", equalTo("7"))
                .body("trialDecisionOn", equalTo("2026-11-20"));
    }

    @Test
    void aFormulaRefusesItsRow() {
        sendWorkbook(Books.of(
                        (sheet, column) ->
                                sheet.formula(1, column.applyAsInt("Phòng xử án"), "HYPERLINK(\"http://x\")"),
                        row(fresh()),
                        row(fresh())))
                .then()
                .body("results.outcome", contains("REFUSED", "CREATED"))
                .body("results[0].errors.column", contains("Phòng xử án"))
                .body("results[0].errors.code", contains("formula"));
    }

    @Test
    void whatTheSpreadsheetHasSpoiltIsTold() {
        sendWorkbook(Books.of(
                        (sheet, column) -> {
                            sheet.value(1, column.applyAsInt("Số thụ lý"), LocalDate.of(2026, 12, 1));
                            sheet.style(1, column.applyAsInt("Số thụ lý"))
                                    .format("mmm-yy")
                                    .set();
                            sheet.value(2, column.applyAsInt("Mã hồ sơ điện tử"), 1234567890123456789L);
                        },
                        row(fresh()),
                        row(fresh())))
                .then()
                .body("results.outcome", contains("REFUSED", "REFUSED"))
                .body("results[0].errors.code", contains("date-for-text"))
                .body("results[1].errors.code", contains("number-for-text"));
    }

    @Test
    void mergedCellsRefuseTheFile() {
        sendWorkbook(Books.of((sheet, column) -> sheet.range(1, 4, 2, 4).merge(), row(fresh()), row(fresh())))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains("/2"))
                .body("errors[0].code", equalTo("merged-cells"))
                .body("errors[0].detail", equalTo("Các ô E2:E3 bị gộp; hãy bỏ gộp và ghi giá trị vào từng dòng"));
    }

    @Test
    void aBombIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        sendWorkbook(bytes.toByteArray())
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("workbook-too-large"));
    }

    @Test
    void entitiesAndWhatIsNoWorkbookAreRefused() {
        var laughs = Zip.workbook("").with("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;</a>");
        sendWorkbook(laughs.bytes()).then().statusCode(422).body("code", equalTo("workbook-declares-entities"));
        sendWorkbook(new Zip().with("a.txt", "a").bytes())
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable-workbook"));
    }
}
