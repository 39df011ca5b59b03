package vn.tgpl.referral.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.directory.Files.HEADER;
import static vn.tgpl.referral.directory.Files.loadCsv;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class CsvFileTest {

    private final String id = Files.id();

    @Test
    void isReadAsJsonIs() {
        var old = Files.id();
        loadCsv(
                        id + ",Tòa án khu vực 1,COURT,96,2025-07-01,,,",
                        old + ",Tòa án huyện,COURT,96,2000-01-01,2025-06-30,," + id)
                .then()
                .statusCode(200)
                .body("rows.line", contains(2, 3))
                .body("rows.result", contains("ADDED", "ADDED"));

        as("centre")
                .get("/v1/agencies/" + old)
                .then()
                .body("validTo", equalTo("2025-06-30"))
                .body("parent", equalTo(null))
                .body("succeededBy", equalTo(id));
    }

    @Test
    void mayComeAsASpreadsheetWritesIt() {
        var file = "\uFEFF" + HEADER + ",address\r\n" + id
                + ",\"Tòa án \"\"khu vực\"\" 1, Cà Mau\",COURT,96,2025-07-01,,,,\"Số 1\r\nđường Lớn\"\r\n";

        loadCsv(file.getBytes(StandardCharsets.UTF_8)).then().statusCode(200);

        as("centre")
                .get("/v1/agencies/" + id)
                .then()
                .body("name", equalTo("Tòa án \"khu vực\" 1, Cà Mau"))
                .body("address", equalTo("Số 1\r\nđường Lớn"));
    }

    @Test
    void errorsNameTheLine() {
        loadCsv(
                        id + ",\"Tòa án\nkhu vực 1\",COURT,96,2025-07-01,,,",
                        Files.id() + ",Tòa án,TRIBUNAL,96,2025-07-01,,,",
                        "",
                        Files.id() + ",Tòa án,COURT,96,2025-07-01,2025-06-30,,")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/4/kind"));
        loadCsv(id + ",Tòa án,COURT,96,2025-07-01,2025-06-30,NOBODY,")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/2/validTo", "/2/parent"));
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        loadCsv(id + ",Tòa án,COURT", id + ",Tòa án,COURT,96,2025-07-01,,,,,")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/2", "/3"))
                .body("errors.code", contains("cell-count", "cell-count"));
    }

    @Test
    void theHeaderNamesKnownColumnsOnce() {
        loadCsv("id,colour,name,a/b,id\nX,red,Tòa án,,X\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/1/colour", "/1/a~1b", "/1/id"))
                .body("errors.code", contains("unknown-field", "unknown-field", "repeated"));
    }

    @Test
    void aRequiredColumnThatIsMissingIsMissedInEachRow() {
        loadCsv(("id,name\n" + id + ",Tòa án").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/2/kind", "/2/province", "/2/validFrom"));
    }

    @Test
    void aHeaderAloneIsNoFile() {
        loadCsv(HEADER.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors.code", contains("row-count"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void anotherEncodingIsUnreadable(String charset) {
        var file = HEADER + "\n" + id + ",Tòa án nhân dân khu vực,COURT,96,2025-07-01,,,\n";

        assertUnreadable(file.getBytes(Charset.forName(charset)));
    }

    @Test
    void whatIsNoCsvIsUnreadable() {
        assertUnreadable(new byte[0]);
        assertUnreadable(new byte[] {'P', 'K', 3, 4, 0, 0, 8, (byte) 0xfe});
        assertUnreadable((HEADER + "\n" + id + ",\"Tòa án,COURT,96,2025-07-01,,,\n").getBytes(StandardCharsets.UTF_8));
        assertUnreadable(
                (HEADER + "\n" + id + ",\"Tòa\" án,COURT,96,2025-07-01,,,\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnreadable(byte[] file) {
        loadCsv(file).then().statusCode(400).body("code", equalTo("unreadable-csv"));
    }
}
