package vn.tgpl.referral.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.register.Notices.register;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

/** The register in years after 2030, which only its tests know. */
@QuarkusTest
@Parts
class RegisterTest {

    @Inject
    Notices notices;

    @Inject
    Database database;

    @AfterEach
    void forgetTheTime() {
        notices.forgetTheTime();
    }

    @Test
    void aNoticeIsARowWithItsPerson() {
        var numbered = NOTICE.with("/proceeding/agencyCaseNumber", "\"118/2031\"");
        var id = notices.send("procuracy", "2031-03-02T09:00:00+07:00", numbered);

        register("procuracy", "from=2031-03-02&to=2031-03-02")
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].referralId", equalTo(id.toString()))
                .body("items[0].year", equalTo(2031))
                .body("items[0].requestedAt", equalTo("2031-03-02T08:30:00+07:00"))
                .body("items[0].receivedAt", equalTo("2031-03-02T09:00:00+07:00"))
                .body("items[0].kind", equalTo("NOTICE"))
                .body("items[0].procedure", equalTo("CRIMINAL"))
                .body("items[0].fullName", equalTo("Nguyễn Văn A"))
                .body("items[0].dateOfBirth", equalTo("2009-05-17"))
                .body("items[0].role", equalTo("IN_CUSTODY"))
                .body("items[0].custody", equalTo("CUSTODY"))
                .body("items[0].caseNumber", equalTo("118/2031"))
                .body("items[0].document", equalTo("118/TB-CSĐT"))
                .body("items[0].timeliness", equalTo("IN_TIME"))
                .body("items[0].answer", equalTo("PENDING"))
                .body("items[0].registration", equalTo("NONE"))
                .body("items[0].result", equalTo("RECEIVED"))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void aNoticeWithoutPaperOrCaseNumberIsARowToo() {
        var bare = NOTICE.with("/document", "null")
                .with("/proceeding/agencyCaseNumber", "null")
                .with("/person/dateOfBirth", "{\"precision\": \"UNKNOWN\"}");
        notices.send("procuracy", "2031-04-02T09:00:00+07:00", bare);

        register("procuracy", "from=2031-04-02&to=2031-04-02")
                .body("items[0].document", equalTo(null))
                .body("items[0].caseNumber", equalTo(null))
                .body("items[0].dateOfBirth", equalTo(null));
    }

    @Test
    void saysWhichNoticesCameLateAndWhichHaveNoLimit() {
        var information = NOTICE.with("/kind", "\"INFORMATION\"").with("/request/status", "\"NOT_REQUESTED\"");
        notices.send("procuracy", "2031-05-02T09:00:00+07:00", NOTICE, Duration.ofHours(12));
        notices.send(
                "procuracy",
                "2031-05-02T10:00:00+07:00",
                NOTICE,
                Duration.ofHours(12).minusSeconds(1));
        notices.send("procuracy", "2031-05-02T11:00:00+07:00", information);

        register("procuracy", "from=2031-05-02&to=2031-05-02")
                .body("items.timeliness", contains("LATE", "IN_TIME", "NO_LIMIT"));
    }

    @Test
    void numbersEachAgencysNoticesFromOneInEachYear() {
        notices.send("procuracy", "2041-12-31T23:59:59+07:00");
        notices.send("commune-police", "2042-01-01T00:00:00+07:00");
        notices.send("procuracy", "2042-01-01T00:00:00+07:00");
        notices.send("procuracy", "2042-01-01T00:00:01+07:00");

        register("procuracy", "from=2041-01-01&to=2042-12-31")
                .body("items.year", contains(2041, 2042, 2042))
                .body("items.number", contains(1, 1, 2));
    }

    @Test
    void aPeriodHasBothItsDaysAndNoOther() {
        for (var at : List.of("05-31T23:59:59", "06-01T00:00:00", "06-30T23:59:59", "07-01T00:00:00")) {
            notices.send("procuracy", "2043-" + at + "+07:00");
        }

        register("procuracy", "from=2043-06-01&to=2043-06-30")
                .body("items.receivedAt", contains("2043-06-01T00:00:00+07:00", "2043-06-30T23:59:59+07:00"));
    }

    @Test
    void leadsFromPageToPageOldestFirst() {
        for (int minute = 10; minute < 15; minute++) {
            notices.send("procuracy", "2044-01-01T08:%d:00+07:00".formatted(minute));
        }
        var found = new ArrayList<Integer>();
        var next = "/v1/register?from=2044-01-01&to=2044-12-31&figure=KIND:NOTICE&limit=2";
        while (next != null && found.size() < 6) {
            var page = as("procuracy").urlEncodingEnabled(false).get(next);
            found.addAll(page.path("items.number"));
            var link = page.header("Link");
            next = link == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }

        assertThat(found).containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune-police", "centre"})
    void showsNobodyElsesRows(String client) {
        var id = notices.send("procuracy", "2045-01-01T08:00:00+07:00");

        register(client, "from=2045-01-01&to=2045-01-01").statusCode(200).body("items", empty());
        var cursor = Base64.getUrlEncoder().encodeToString(id.toString().getBytes(StandardCharsets.UTF_8));
        register(client, "from=2045-01-01&to=2045-01-01&cursor=" + cursor)
                .statusCode(422)
                .body("errors.code", contains("unreadable-cursor"));
    }

    @Test
    void needsATokenAndTheScope() {
        RestAssured.get("/v1/register?from=2045-01-01&to=2045-01-01").then().statusCode(401);
        register("justice-department", "from=2045-01-01&to=2045-01-01").statusCode(403);
    }

    @Test
    void everyReadIsAudited() {
        var register = UUID.nameUUIDFromBytes("VKS.96".getBytes(StandardCharsets.UTF_8));
        var sql =
                "select action, client, agency, subject_type from audit_entry where subject_type = 'register' and subject_id = ?";
        var before = database.query(sql, register).size();

        register("procuracy", "from=2045-01-01&to=2045-01-01").statusCode(200);
        as("procuracy")
                .accept("text/csv")
                .get("/v1/register?from=2045-01-01&to=2045-01-01")
                .then()
                .statusCode(200);
        register("procuracy", "from=2045-01-01").statusCode(422);

        assertThat(database.query(sql, register))
                .hasSize(before + 2)
                .containsOnly(List.of("READ", "procuracy", "VKS.96", "register"));
    }

    @ParameterizedTest
    @CsvSource({
        "to=2026-01-01,from,required",
        "from=2026-01-01,to,required",
        "from=2026-02-30&to=2026-03-01,from,wrong-type",
        "from=2026-01-01&to=soon,to,wrong-type",
        "from=2026-01-02&to=2026-01-01,to,period-reversed",
        "from=2026-01-01&to=2036-01-01,to,period-too-long",
        "from=2026-01-01&to=2026-12-31&figure=KIND,figure,unknown-value",
        "from=2026-01-01&to=2026-12-31&figure=KIND:LATE,figure,unknown-value",
        "from=2026-01-01&to=2026-12-31&limit=0,limit,min",
        "from=2026-01-01&to=2026-12-31&cursor=abc,cursor,unreadable-cursor"
    })
    void refusesAWrongParameterByName(String query, String parameter, String code) {
        register("procuracy", query)
                .statusCode(422)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }
}
