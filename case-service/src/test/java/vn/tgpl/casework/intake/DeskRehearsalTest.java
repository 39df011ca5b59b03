package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class DeskRehearsalTest {

    private static final Json NUMBERED = Desk.LITIGATION.with("/proceeding/agencyCaseNumber", "\"7/2026\"");

    private final String key = UUID.randomUUID().toString();

    @Inject
    Rows rows;

    @Inject
    Now now;

    @BeforeEach
    void itIsFriday() {
        now.is("2026-11-20T05:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void showsTheClocksOfAnAcceptanceAndWritesNothing() {
        var before = written();
        rehearse(NUMBERED)
                .then()
                .statusCode(200)
                .body("warnings", empty())
                .body("urgency.level", equalTo("ORDINARY"))
                .body("clocks.rule", contains("R09 assign-provider"))
                .body("clocks[0].dueAt", equalTo("2026-11-27T00:00:00+07:00"));
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void adviceIsDueInTenDays() {
        rehearse(Desk.outOfCourt("ADVICE")).then().body("clocks.rule", contains("R28 give-advice"));
    }

    @Test
    void saysWhyItIsToBeAcceptedAtOnce() {
        rehearse(NUMBERED.with("/hearingOn", "\"2026-11-23\""))
                .then()
                .body("urgency.grounds", contains("HEARING_SOON"))
                .body("warnings.code", contains("accept-at-once"))
                .body("clocks[0].dueAt", equalTo("2026-11-21T00:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /person/claimedCategories     | []          | /person/claimedCategories     | no-category-claimed
            /person/address/provinceCode  | "92"        | /person/address/provinceCode  | another-province
            /person/custody               | "CUSTODY"   | /person/heldAt                | facility-unknown
            /proceeding/agencyCaseNumber  | null        | /proceeding                   | proceeding-without-number
            """)
    void warnsOfWhatIsUnusual(String at, String value, String pointer, String code) {
        rehearse(NUMBERED.with(at, value))
                .then()
                .statusCode(200)
                .body("warnings.pointer", contains(pointer))
                .body("warnings.code", contains(code));
    }

    @Test
    void speaksTheCallersLanguage() {
        as("centre")
                .header("Accept-Language", "en")
                .queryParam("dryRun", true)
                .body(NUMBERED.with("/person/claimedCategories", "[]").toString())
                .post("/v1/cases")
                .then()
                .body("warnings.detail", contains("No category is claimed; acceptance needs one"));
    }

    @Test
    void validatesAsTheRealThing() {
        rehearse(NUMBERED.with("/person/identifiers/0/value", "\"1\""))
                .then()
                .statusCode(422)
                .body("errors.code", contains("identifier-cccd"));
    }

    /** A slip in the parameter must not open a case in earnest. */
    @Test
    void isNothingElseThanTrueOrFalse() {
        var before = written();
        as("centre")
                .body(NUMBERED.toString())
                .post("/v1/cases?dryRun=yes")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("dryRun"));
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void leavesTheKeyForTheRealThing() {
        rehearse(NUMBERED).then().statusCode(200);
        as("centre")
                .header("Idempotency-Key", key)
                .body(NUMBERED.toString())
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo(null));
    }

    @Test
    void isForTheCentreAlone() {
        for (var client : new String[] {"provider", "justice-department", "police-investigator"}) {
            as(client)
                    .body(NUMBERED.toString())
                    .post("/v1/cases?dryRun=true")
                    .then()
                    .statusCode(403);
        }
    }

    private Response rehearse(Json request) {
        return as("centre")
                .header("Idempotency-Key", key)
                .queryParam("dryRun", true)
                .body(request.toString())
                .post("/v1/cases");
    }

    private List<Long> written() {
        return Stream.of("legal_aid_case", "person_record", "involvement", "idempotency_key")
                .map(rows::count)
                .toList();
    }
}
