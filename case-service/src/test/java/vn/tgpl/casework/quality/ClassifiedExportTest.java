package vn.tgpl.casework.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

/** The yearly list as a file, in years that only these tests know. */
@QuarkusTest
@Parts
class ClassifiedExportTest {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void csvIsTheListInTheWordsOfTheLaw() {
        var fileCode = classified(2101);
        var lines = export(CSV, 2101)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", equalTo("attachment; filename=\"vu-viec-phuc-tap-dien-hinh-2101.csv\""))
                .extract()
                .asString()
                .split("\r\n");
        assertThat(lines)
                .hasSize(2)
                .satisfies(
                        all -> assertThat(all[0]).startsWith("\uFEFFMã hồ sơ vụ việc,Năm kết thúc,Kết thúc vụ việc,"))
                .satisfies(all -> assertThat(all[1])
                        .startsWith(fileCode + ",2101,Yêu cầu hợp pháp được thực hiện xong theo hình thức yêu cầu,"
                                + "Lê Thị Luật,,")
                        .doesNotContain("Nguyễn", "MANDATORY_DEFENCE"));
    }

    @Test
    void xlsxIsTheSame() throws IOException {
        var fileCode = classified(2102);
        var table = xlsx(2102);
        assertThat(table).hasSize(2);
        assertThat(table.getFirst().getCellText(3)).isEqualTo("Người thực hiện trợ giúp pháp lý");
        assertThat(table.get(1).getCellText(0)).isEqualTo(fileCode);
        assertThat(table.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("2102");
        assertThat(table.get(1).getCellText(5)).contains("; ");
    }

    @Test
    void holdsEveryCaseOnceHoweverLongItIs() throws IOException {
        classified(2103);
        rows.change("""
                insert into legal_aid_case (id, version, sender, received_at, state, immediate, file_code)
                select gen_random_uuid(), 0, 'H12.TP.TGPL', now(), 'COMPLETED', false, 'COPY.' || n
                  from generate_series(1, 1203) n""");
        rows.change("""
                insert into case_classification
                    (case_id, version, ended_in, classified_at, successful, complex_or_typical, classification)
                select c.id, 0, 2103, k.classified_at, false, true, k.classification
                  from legal_aid_case c, case_classification k where c.file_code like 'COPY.%' and k.ended_in = 2103""");
        var codes = xlsx(2103).stream().skip(1).map(row -> row.getCellText(0)).toList();
        rows.change("delete from case_classification where ended_in = 2103");
        rows.change("delete from legal_aid_case where file_code like 'COPY.%'");
        assertThat(codes).hasSize(1204).doesNotHaveDuplicates();
    }

    @Test
    void aYearWithoutAnyHasHeadingsOnly() throws IOException {
        assertThat(export(CSV, 2104).extract().asString().lines()).hasSize(1);
        assertThat(xlsx(2104)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, XLSX})
    void isForTheCentreAndTheDepartmentAlone(String format) {
        as("justice-department").accept(format).get(list(2104)).then().statusCode(200);
        as("provider").accept(format).get(list(2104)).then().statusCode(403);
        as("centre")
                .accept(format)
                .get("/v1/cases/classified?kind=SUCCESS")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    /** A complex case that ended in this year; its file code. */
    private String classified(int year) {
        var caseId = story.completed();
        as("centre")
                .body("{\"success\": [], \"complexOrTypical\": [%s, %s]}"
                        .formatted(ticked("MANDATORY_DEFENCE"), ticked("SEVERAL_CHARGES")))
                .put("/v1/cases/{id}/classification", caseId)
                .then()
                .statusCode(200);
        rows.change("update case_classification set ended_in = ? where case_id = ?", year, caseId);
        return fileCode(caseId);
    }

    private static String ticked(String criterion) {
        return "{\"criterion\": \"%s\", \"evidence\": \"QĐ 05 của ông Nguyễn\"}".formatted(criterion);
    }

    private static String fileCode(UUID caseId) {
        return as("centre").get("/v1/cases/{id}", caseId).path("fileCode");
    }

    private static List<Row> xlsx(int year) throws IOException {
        var file = export(XLSX, year).contentType(equalTo(XLSX)).extract().asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static ValidatableResponse export(String format, int year) {
        return as("centre").accept(format).get(list(year)).then().statusCode(200);
    }

    private static String list(int year) {
        return "/v1/cases/classified?kind=COMPLEX_OR_TYPICAL&year=" + year;
    }
}
