package vn.tgpl.referral.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.law.Tables.HEADER;
import static vn.tgpl.referral.law.Tables.OVERRIDES;
import static vn.tgpl.referral.law.Tables.get;
import static vn.tgpl.referral.law.Tables.override;
import static vn.tgpl.referral.law.Tables.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.testkit.Tokens;

/** A bad table is refused with the line and the reason, and the old one stays in force. */
@QuarkusTest
@Parts
class RejectedTableTest {

    @Inject
    Database database;

    @Test
    void anUnknownColumn() {
        var text = "date,kind,name,source,certainty,active,colour\n2026-11-26,DAY_OFF,a,b,CONFIRMED,true,red\n";

        refused(OVERRIDES, text, "/1/colour", "unknown-column", "Bảng không có cột \"colour\".");
    }

    @Test
    void aWorkingSaturdayThatIsASunday() {
        var text = override("2026-11-29,WORKING_DAY,Làm bù,Thông báo,CONFIRMED,true");

        refused(OVERRIDES, text, "/2", "not-a-saturday", "Ngày làm bù phải là thứ Bảy; 2026-11-29 không phải thứ Bảy.");
    }

    @Test
    void overlappingValidity() {
        var text = """
                code,most,basis,certainty,validFrom,validTo,active
                ONLINE_COMPONENT_POINTS,3,Law,CONFIRMED,2022-02-01,,true
                ONLINE_COMPONENT_POINTS,5,Law,CONFIRMED,2026-02-01,,true
                """;

        refused("limits.csv", text, "/3", "overlaps", "Trùng đối tượng và thời gian hiệu lực với dòng 2.");
    }

    @Test
    void aRuleWithoutABasis() {
        var shipped = TableSource.shipped().text("clock-rules.csv");
        var text = shipped.replace("TTLT 10/2018 Điều 3(4),CONFIRMED", ",CONFIRMED");
        var line = shipped.lines()
                        .toList()
                        .indexOf(shipped.lines()
                                .filter(row -> row.contains("TTLT 10/2018 Điều 3(4),CONFIRMED"))
                                .findFirst()
                                .orElseThrow())
                + 1;

        refused("clock-rules.csv", text, "/" + line + "/basis", "missing", "Cột \"basis\" không được để trống.");
    }

    @Test
    void anEmptyTable() {
        refused(OVERRIDES, "", "/1", "empty-table", "Bảng trống; cần có dòng tiêu đề và các dòng dữ liệu.");
    }

    @Test
    void aTableThatSpoilsAnother() {
        put("attribute-codes.csv", "attribute,code,vietnamese,basis\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("law-table-rejected"))
                .body("detail", containsString("clock-rules.csv"));
    }

    @Test
    void isSaidInEnglishToWhoAsksForIt() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("operator"))
                .header("Accept-Language", "en")
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER + "2026-13-26,DAY_OFF,a,b,CONFIRMED,true")
                .put("/v1/law/tables/" + OVERRIDES)
                .then()
                .statusCode(422)
                .body(
                        "detail",
                        equalTo("Table calendar-overrides.csv, line 2: In the column \"date\", \"2026-13-26\""
                                + " cannot be read. Nothing was changed; the table in force stays."))
                .body("errors.pointer", contains("/2/date"));
    }

    private void refused(String file, String text, String pointer, String code, String reason) {
        var before = get(file).asString();
        var loaded = database.query("select count(*) from law_table");

        Response answer = put(file, text);

        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("law-table-rejected"))
                .body("detail", containsString(file))
                .body("detail", containsString("dòng " + pointer.split("/")[1] + ": " + reason))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code))
                .body("errors.detail", contains(reason));
        assertThat(get(file).asString()).isEqualTo(before);
        assertThat(database.query("select count(*) from law_table")).isEqualTo(List.copyOf(loaded));
    }
}
