package vn.tgpl.referral.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.register.messaging.RegisterEvents;

/** The council's figures of years that no other test knows. */
@QuarkusTest
@Parts
class CouncilFiguresTest {

    private static final AssignedProvider PROVIDER =
            new AssignedProvider(UUID.randomUUID(), "Lê Thị D", ProviderKind.LEGAL_AID_OFFICER);

    /** What a row must hold to be counted by a figure of each dimension. */
    private static final Map<String, String> FIELDS = Map.of(
            "KIND", "kind",
            "PROCEDURE", "procedure",
            "ROLE", "role",
            "TIMELINESS", "timeliness",
            "ANSWER", "answer",
            "REGISTRATION", "registration");

    @Inject
    Notices notices;

    @Inject
    RegisterEvents events;

    @AfterEach
    void forgetTheTime() {
        notices.forgetTheTime();
    }

    @Test
    void everyFigureIsARecountOfTheRowsItNames() {
        send(2032);
        List<Map<String, Object>> rows = rows("/v1/register?from=2032-01-01&to=2032-12-31&limit=200");
        assertThat(rows).hasSize(6);

        var own = figures("procuracy", 2032, "OFFICIAL").extract().jsonPath();
        assertThat(own.getLong("agencies[0].total")).isEqualTo(6);
        for (Map<String, Object> figure : own.<Map<String, Object>>getList("agencies[0].figures")) {
            var name = figure.get("figure").toString().split(":");
            var counted = rows.stream()
                    .filter(row -> name[1].equals(value(row, name[0])))
                    .toList();
            assertThat(figure.get("count")).as(figure.toString()).isEqualTo(counted.size());
            assertThat(rows(figure.get("rows").toString())).isEqualTo(counted);
        }
    }

    @Test
    void theFiguresOfEachDimensionAddUpToTheTotal() {
        send(2033);

        Map<String, Integer> sums = figures("procuracy", 2033, "OFFICIAL")
                .extract()
                .path("agencies[0].figures.groupBy { it.figure.tokenize(':')[0] }"
                        + ".collectEntries { [it.key, it.value*.count.sum()] }");
        assertThat(sums)
                .hasSize(7)
                .allSatisfy((dimension, sum) -> assertThat(sum).isEqualTo(6));
    }

    @Test
    void theProvisionalReportEndsWithOctoberAndTheOfficialOneWithTheYear() {
        for (var at : List.of("2033-12-31T23:59", "2034-01-01T00:00", "2034-10-31T23:59", "2034-11-01T00:00")) {
            notices.send("court-clerk", at + ":00+07:00");
        }
        notices.send("court-clerk", "2034-12-31T23:59:59+07:00");

        figures("court-clerk", 2034, "PROVISIONAL")
                .body("form", equalTo("Mẫu 06B"))
                .body("basis", equalTo("TTLT 10/2018 Điều 20(5)"))
                .body("from", equalTo("2034-01-01"))
                .body("to", equalTo("2034-10-31"))
                .body("agencies[0].total", equalTo(2));
        figures("court-clerk", 2034, "OFFICIAL")
                .body("form", equalTo("Mẫu 06C"))
                .body("to", equalTo("2034-12-31"))
                .body("agencies[0].total", equalTo(4));
    }

    @ParameterizedTest
    @CsvSource({"centre", "justice-department"})
    void whoReportsSeesAllAgenciesButNobodysRows(String client) {
        send(2037);
        notices.send("court-clerk", "2037-02-01T08:00:00+07:00");

        var before = figures(client, 2037, "OFFICIAL").extract().jsonPath();
        assertThat(before.getList("agencies.agency")).containsExactly("TA.96.KV6", "VKS.96");
        assertThat(before.getLong("together.total"))
                .isEqualTo(before.getList("agencies.total", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum());
        assertThat(before.getLong("together.figures.find { it.figure == 'ANSWER:ACCEPTED' }.count"))
                .isEqualTo(before.getLong("agencies[1].figures.find { it.figure == 'ANSWER:ACCEPTED' }.count"));
        figures(client, 2037, "OFFICIAL")
                .body("together.figures.rows", everyItem(nullValue()))
                .body("agencies.figures.rows.flatten()", everyItem(nullValue()));
    }

    @Test
    void anAgencySeesNobodyElsesFigures() {
        notices.send("court-clerk", "2038-02-01T08:00:00+07:00");

        figures("procuracy", 2038, "OFFICIAL")
                .body("together", equalTo(null))
                .body("agencies.agency", contains("VKS.96"))
                .body("agencies[0].total", equalTo(0))
                .body("agencies[0].figures.figure", hasItem("ROLE:WITNESS"));
    }

    @Test
    void needsATokenAndAScope() {
        RestAssured.get("/v1/register/figures?year=2026&report=OFFICIAL").then().statusCode(401);
        as("operator")
                .get("/v1/register/figures?year=2026&report=OFFICIAL")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "report=OFFICIAL,year,not-null",
        "year=2026,report,not-null",
        "year=two&report=OFFICIAL,year,wrong-type",
        "year=1800&report=OFFICIAL,year,min",
        "year=2017&report=OFFICIAL,year,no-report",
        "year=2026&report=MONTHLY,report,unknown-value"
    })
    void refusesAWrongParameterByName(String query, String parameter, String code) {
        as("procuracy")
                .get("/v1/register/figures?" + query)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    /** Six notices of the procuracy that differ in every way that is counted. */
    private void send(int year) {
        var day = year + "-02-01T08:00:0";
        var accepted = notices.send("procuracy", day + "0+07:00");
        var refused = notices.send("procuracy", day + "1+07:00", NOTICE, Duration.ofHours(13));
        notices.send("procuracy", day + "2+07:00", NOTICE.with("/kind", "\"MANDATORY_DEFENCE\""));
        notices.send("procuracy", day + "3+07:00", NOTICE.with("/person/proceduralRole", "\"ACCUSED\""));
        notices.send("procuracy", day + "4+07:00", NOTICE.with("/person/proceduralRole", "\"WITNESS\""));
        notices.send(
                "procuracy",
                day + "5+07:00",
                NOTICE.with("/procedure", "\"CIVIL\"").with("/person/proceduralRole", "\"PARTY\""));
        var at = Instant.parse(year + "-02-02T00:00:00Z");
        var caseId = UUID.randomUUID();
        events.arrive(new CaseAccepted(caseId, accepted, "TT.TGTT.01." + year, at));
        events.arrive(new ProviderAssigned(caseId, accepted, PROVIDER, null, at));
        events.arrive(new CounselRegistered(caseId, accepted, "VKS.96", PROVIDER, at));
        events.arrive(new CaseRefused(UUID.randomUUID(), refused, "NOT_ENTITLED", at));
    }

    private static String value(Map<String, Object> row, String dimension) {
        return dimension.equals("ASSIGNMENT")
                ? row.get("provider") == null ? "NOT_ASSIGNED" : "ASSIGNED"
                : row.get(FIELDS.get(dimension)).toString();
    }

    private static List<Map<String, Object>> rows(String path) {
        return as("procuracy")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static ValidatableResponse figures(String client, int year, String report) {
        return as(client)
                .get("/v1/register/figures?year=" + year + "&report=" + report)
                .then()
                .statusCode(200);
    }
}
