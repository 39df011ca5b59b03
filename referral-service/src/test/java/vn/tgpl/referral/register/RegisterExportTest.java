package vn.tgpl.referral.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

/** The register as a file, in years that only its tests know. */
@QuarkusTest
@Parts
class RegisterExportTest {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Notices notices;

    @Inject
    Database database;

    @AfterEach
    void forgetTheTime() {
        notices.forgetTheTime();
    }

    @Test
    void csvIsTheRegisterWithVietnameseHeadings() {
        var numbered = NOTICE.with("/proceeding/agencyCaseNumber", "\"118/2051\"");
        notices.send("procuracy", "2051-03-02T09:00:00+07:00", numbered);

        var lines = export(CSV, "from=2051-01-01&to=2051-12-31")
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", equalTo(disposition("2051-01-01-2051-12-31.csv")))
                .extract()
                .asString()
                .split("\r\n");

        assertThat(lines)
                .hasSize(2)
                .satisfies(all -> assertThat(all[0]).startsWith("\uFEFFNăm,Số thứ tự,Thời điểm nhận yêu cầu,"))
                .satisfies(all -> assertThat(all[1]).isEqualTo("""
                        2051,1,2051-03-02 08:30:00,2051-03-02 09:00:00,thông báo về trợ giúp pháp lý (Mẫu 03),\
                        tố tụng hình sự,Nguyễn Văn A,17/05/2009,người bị tạm giữ,tạm giữ,118/2051,118/TB-CSĐT,đúng hạn,\
                        chưa trả lời,,,,,chưa đăng ký,,đã nhận"""));
    }

    @Test
    void xlsxIsTheSame() throws IOException {
        notices.send("procuracy", "2052-03-02T09:00:00+07:00");

        var rows = xlsx("from=2052-01-01&to=2052-12-31");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().getCellText(6)).isEqualTo("Họ và tên");
        assertThat(rows.get(1).getCellText(6)).isEqualTo("Nguyễn Văn A");
        assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1");
        assertThat(rows.get(1).getCellAsDate(3)).contains(LocalDateTime.parse("2052-03-02T09:00:00"));
    }

    @Test
    void holdsEveryRowOnceHoweverLongItIs() throws IOException, SQLException {
        notices.send("procuracy", "2053-03-02T09:00:00+07:00");
        copy("2053-03-02", 1203);

        var numbers = xlsx("from=2053-01-01&to=2053-12-31").stream()
                .skip(1)
                .map(row -> row.getCellAsNumber(1).orElseThrow().intValue())
                .toList();
        assertThat(numbers).hasSize(1204).doesNotHaveDuplicates();
        assertThat(export(CSV, "from=2053-01-01&to=2053-12-31")
                        .extract()
                        .asString()
                        .lines())
                .hasSize(1205);
    }

    @ParameterizedTest
    @CsvSource({CSV + ",2048", XLSX + ",2049"})
    void breaksOffWhereARowCannotBeRead(String format, int year) throws SQLException {
        notices.send("procuracy", year + "-03-02T09:00:00+07:00");
        copy(year + "-03-02", 1200);
        database.execute("""
                update referral set notice = jsonb_set(notice, '{request,receivedAt}', '"nonsense"')
                 where sender = 'VKS.96' and received_at = '%d-03-02 09:06:39+07'""".formatted(year));

        assertThatThrownBy(() -> export(format, "from=%d-01-01&to=%d-12-31".formatted(year, year)))
                .hasMessageContaining("Premature end");
        database.execute("""
                update referral set notice = jsonb_set(notice, '{request,receivedAt}', 'null')
                 where notice -> 'request' ->> 'receivedAt' = 'nonsense'""");
    }

    @Test
    void holdsOnlyTheRowsOfAFigure() throws IOException {
        notices.send("procuracy", "2054-03-02T09:00:00+07:00");
        notices.send("procuracy", "2054-03-03T09:00:00+07:00", NOTICE.with("/kind", "\"MANDATORY_DEFENCE\""));

        var rows = xlsx("from=2054-01-01&to=2054-12-31&figure=KIND:MANDATORY_DEFENCE");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getCellText(4)).isEqualTo("chỉ định người bào chữa (Mẫu 03)");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,2055", "+84912000111,2056", "-2+3,2057", "@SUM(A1:A9),2058"})
    void aNameThatIsAFormulaStaysText(String name, int year) throws IOException {
        var formula = NOTICE.with("/person/fullName", "\"" + name + "\"")
                .with("/proceeding/agencyCaseNumber", "\"" + name + "\"");
        notices.send("procuracy", year + "-03-02T09:00:00+07:00", formula);
        var period = "from=%d-01-01&to=%d-12-31".formatted(year, year);

        assertThat(export(CSV, period).extract().asString()).contains(",'" + name + ",");
        var row = xlsx(period).get(1);
        assertThat(row.getCell(6).getFormula()).isNull();
        assertThat(row.getCellText(6)).isEqualTo("'" + name);
        assertThat(row.getCellText(10)).isEqualTo("'" + name);
    }

    @Test
    void aPeriodWithoutNoticesHasHeadingsOnly() throws IOException {
        var period = "from=2060-01-01&to=2060-12-31";

        assertThat(export(CSV, period).extract().asString().lines()).hasSize(1);
        assertThat(xlsx(period)).hasSize(1);
    }

    @Test
    void anotherFormatIsNotAcceptable() {
        as("procuracy")
                .accept("application/pdf")
                .get("/v1/register?from=2060-01-01&to=2060-12-31")
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, XLSX})
    void aWrongPeriodIsAProblem(String format) {
        as("procuracy")
                .accept(format)
                .get("/v1/register?from=2060-01-01")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    /**
     * More of the notice of that day, as the service itself has stored it; older by id, so that no list begins with it.
     */
    private void copy(String day, int times) throws SQLException {
        database.execute("""
                insert into referral (id, version, sender, received_at, state, kind, notice,
                                      noticed_at, edxml_status, versions, progress)
                select ('00000000' || substr(gen_random_uuid()::text, 9))::uuid, 0, sender, received_at + interval '1 second' * (n / 3), state, kind, notice,
                       noticed_at, edxml_status, versions, progress
                  from referral, generate_series(1, %d) as n
                 where sender = 'VKS.96' and received_at = '%s 09:00:00+07'""".formatted(times, day));
    }

    private static List<Row> xlsx(String query) throws IOException {
        var file = export(XLSX, query).contentType(equalTo(XLSX)).extract().asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static ValidatableResponse export(String format, String query) {
        return as("procuracy")
                .accept(format)
                .get("/v1/register?" + query)
                .then()
                .statusCode(200);
    }

    private static String disposition(String end) {
        return "attachment; filename=\"so-theo-doi-VKS.96-" + end + "\"";
    }
}
