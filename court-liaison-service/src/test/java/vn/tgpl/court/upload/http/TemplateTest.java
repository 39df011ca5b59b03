package vn.tgpl.court.upload.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.court.upload.Lists.PATH;
import static vn.tgpl.court.upload.Lists.as;
import static vn.tgpl.court.upload.Lists.send;
import static vn.tgpl.court.upload.Lists.sendWorkbook;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.upload.domain.ScheduleColumn;
import vn.tgpl.platform.sheet.Sheet;

@QuarkusTest
@Parts
class TemplateTest {

    @Test
    void theTextFileOpensInASpreadsheetAndNamesEveryColumn() {
        var template = as("court-clerk").accept(Sheet.CSV).get(PATH + "/template");
        template.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .header("Content-Disposition", startsWith("attachment"));
        assertThat(template.asString())
                .startsWith("\uFEFFSố tham chiếu,Số thụ lý,")
                .contains("\nVÍ DỤ,");
    }

    @Test
    void theWorkbookExplainsEveryColumn() throws IOException {
        var bytes = as("court-clerk").accept(Sheet.XLSX).get(PATH + "/template").asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(sheet -> sheet.getName())
                    .containsExactly("Lịch xét xử", "Giải thích các cột");
            var explained = sheets.get(1).read();
            assertThat(explained).hasSize(ScheduleColumn.values().length + 1);
            assertThat(explained.stream().skip(1).map(row -> row.getCellText(0)))
                    .containsExactlyElementsOf(Arrays.stream(ScheduleColumn.values())
                            .map(ScheduleColumn::heading)
                            .toList());
            assertThat(explained)
                    .allSatisfy(row -> assertThat(row.getCellText(1)).isNotBlank());
        }
    }

    @Test
    void itsExampleIsUnderstoodAndNeverPutOnTheList() {
        var csv = as("court-clerk").accept(Sheet.CSV).get(PATH + "/template").asByteArray();
        send(csv, Sheet.CSV)
                .then()
                .statusCode(201)
                .body("results.outcome", contains("REFUSED"))
                .body("results[0].errors.code", contains("example-row"));
        var xlsx = as("court-clerk").accept(Sheet.XLSX).get(PATH + "/template").asByteArray();
        sendWorkbook(xlsx).then().statusCode(201).body("results[0].errors.code", contains("example-row"));
    }
}
