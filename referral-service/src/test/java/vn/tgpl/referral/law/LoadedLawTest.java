package vn.tgpl.referral.law;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tgpl.referral.law.Tables.OVERRIDES;
import static vn.tgpl.referral.law.Tables.get;
import static vn.tgpl.referral.law.Tables.override;
import static vn.tgpl.referral.law.Tables.put;
import static vn.tgpl.referral.law.Tables.restore;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.testkit.Tokens;

@QuarkusTest
@Parts
class LoadedLawTest {

    private static final String DAY_OFF = override("2031-11-26,DAY_OFF,Nghỉ bù,Thông báo,CONFIRMED,true");
    private static final String OTHER_DAY_OFF = override("2031-11-27,DAY_OFF,Nghỉ bù,Thông báo,CONFIRMED,true");

    @Inject
    Database database;

    @AfterEach
    void shippedTableAgain() {
        restore(OVERRIDES);
    }

    @Test
    void isTheShippedTableUntilOneIsLoaded() {
        get("holidays.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(equalTo(TableSource.shipped().text("holidays.csv")));
        get("").then()
                .statusCode(200)
                .body("items.file", hasItem("clock-rules.csv"))
                .body("items.find { it.file == 'holidays.csv' }.version", equalTo(null))
                .body("items.find { it.file == 'holidays.csv' }.inForce", equalTo(true));
    }

    @Test
    void isTheLoadedTextFromThenOn() {
        var version = put(OVERRIDES, DAY_OFF)
                .then()
                .statusCode(200)
                .body("loadedBy", equalTo("operator"))
                .body("inForce", equalTo(true))
                .extract()
                .<Integer>path("version");

        get(OVERRIDES).then().body(equalTo(DAY_OFF));
        get("").then().body("items.find { it.file == '%s' }.version".formatted(OVERRIDES), equalTo(version));
    }

    @Test
    void isTheSameVersionForTheSameText() {
        var first = put(OVERRIDES, DAY_OFF).<Integer>path("version");

        assertThat(put(OVERRIDES, DAY_OFF).<Integer>path("version")).isEqualTo(first);
        assertThat(put(OVERRIDES, OTHER_DAY_OFF).<Integer>path("version")).isGreaterThan(first);
    }

    @Test
    void isNotReplacedByWhoHasSeenAnOlderOne() {
        put(OVERRIDES, DAY_OFF);
        var seen = get(OVERRIDES).header("ETag");
        put(OVERRIDES, OTHER_DAY_OFF);

        asOperator()
                .header("If-Match", seen)
                .body(DAY_OFF)
                .put("/v1/law/tables/" + OVERRIDES)
                .then()
                .statusCode(412);
        get(OVERRIDES).then().body(equalTo(OTHER_DAY_OFF));
        asOperator()
                .header("If-Match", get(OVERRIDES).header("ETag"))
                .body(DAY_OFF)
                .put("/v1/law/tables/" + OVERRIDES)
                .then()
                .statusCode(200);
    }

    @Test
    void isNotSentAgainToWhoKnowsIt() {
        asOperator()
                .header("If-None-Match", get(OVERRIDES).header("ETag"))
                .get("/v1/law/tables/" + OVERRIDES)
                .then()
                .statusCode(304);
    }

    @Test
    void isAudited() {
        var version = put(OVERRIDES, DAY_OFF).<Integer>path("version");

        assertThat(database.query("""
                        select a.action, a.client, a.agency from audit_entry a join law_table t on t.id = a.subject_id
                         where t.version = ?""", version)).containsExactly(List.of("WRITE", "operator", "H12.CNTT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update law_table set text = ''", "delete from law_table", "truncate law_table"})
    void isNeverChangedOrForgotten(String sql) {
        assertThatThrownBy(() -> database.execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void isTheOperatorsAlone() {
        var centre = given().auth().oauth2(Tokens.of("centre")).contentType("text/csv");

        centre.body(DAY_OFF).put("/v1/law/tables/" + OVERRIDES).then().statusCode(403);
        centre.get("/v1/law/tables").then().statusCode(403);
        given().get("/v1/law/tables").then().statusCode(401);
    }

    @Test
    void knowsItsTablesOnly() {
        get("salaries.csv").then().statusCode(404);
        put("salaries.csv", DAY_OFF).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void isATextInUtf8() {
        var asBytes = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.BINARY));
        asOperator()
                .config(asBytes)
                .body(new byte[] {'d', (byte) 0xC3, '('})
                .put("/v1/law/tables/" + OVERRIDES)
                .then()
                .statusCode(400)
                .body("code", equalTo("law-table-not-text"));
        put(OVERRIDES, override("#\0")).then().statusCode(400).body("code", equalTo("law-table-not-text"));
    }

    @Test
    void isCsv() {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("application/json")
                .body("{}")
                .put("/v1/law/tables/" + OVERRIDES)
                .then()
                .statusCode(415);
    }

    @Test
    void isNoLargerThanABodyMayBe() {
        put(OVERRIDES, "#".repeat(1_100_000)).then().statusCode(413);
    }

    @Test
    void isShippedWhereThisReleaseCannotReadWhatWasLoaded() throws SQLException {
        database.execute("""
                insert into law_table (id, file, text, source, loaded_by, loaded_at)
                values (gen_random_uuid(), 'limits.csv', 'a column of an older release', 'UPLOAD', 'operator', now())""");

        put(OVERRIDES, DAY_OFF).then().statusCode(200);

        get("").then()
                .body("items.find { it.file == 'limits.csv' }.inForce", equalTo(false))
                .body("items.findAll { !it.inForce }.file", contains("limits.csv"));
        given().get("/q/metrics").then().body(containsString("tgpl_law_unreadable 1.0"));
        restore("limits.csv");
        get("").then().body("items.findAll { !it.inForce }.file", equalTo(List.of()));
    }

    private static RequestSpecification asOperator() {
        return given().auth().oauth2(Tokens.of("operator")).contentType("text/csv; charset=UTF-8");
    }
}
