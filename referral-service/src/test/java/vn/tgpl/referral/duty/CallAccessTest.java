package vn.tgpl.referral.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.duty.Calls.ANSWERED;
import static vn.tgpl.referral.duty.Calls.CALLS;
import static vn.tgpl.referral.duty.Calls.MISSED;
import static vn.tgpl.referral.duty.Calls.RETURN;
import static vn.tgpl.referral.duty.Calls.giveBack;
import static vn.tgpl.referral.duty.Calls.leadTo;
import static vn.tgpl.referral.duty.Calls.record;
import static vn.tgpl.referral.duty.Calls.recorded;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.platform.secret.Resealing;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Dump;

@QuarkusTest
@Parts
class CallAccessTest {

    private static final String NAME = "Người Không Ai Biết";
    private static final String PHONE = "0912888001";
    private static final String ADDRESS = "Ấp Không Ai Hay, nhà số 88";

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    @Inject
    Resealing resealing;

    @BeforeEach
    void forget() throws Exception {
        database.execute("delete from duty_call");
    }

    @Test
    void aStrangersCallLooksLikeNone() {
        var call = recorded("police-investigator", MISSED);

        for (var path : List.of(call, CALLS + "/" + UUID.randomUUID(), CALLS + "/x")) {
            as("commune-police").get(path).then().statusCode(404).body("code", equalTo("not-found"));
        }
        giveBack("commune-police", call, "\"0\"", RETURN).then().statusCode(404);
        leadTo("commune-police", call, "\"0\"", UUID.randomUUID().toString())
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsTheAgencysOwnAndTheCentresWhole() {
        var own = recorded("police-investigator", MISSED);
        var strange = recorded("commune-police", ANSWERED);

        assertThat(ids("police-investigator", "")).containsExactly(own);
        assertThat(ids("centre", "")).containsExactly(strange, own);
    }

    @ParameterizedTest
    @CsvSource({
        "?unreturned=true,true,false",
        "?unreturned=false,false,true",
        "?answeredBy=DUTY,false,true",
        "?answeredBy=VOICEMAIL,false,false",
        "?from=2026-11-20&to=2026-11-21,true,true",
        "?from=2026-11-21,false,false",
        "?to=2026-11-20,false,false"
    })
    void theListIsWhatWasAskedFor(String query, boolean hasMissed, boolean hasAnswered) {
        var missed = recorded("police-investigator", MISSED);
        var answered = recorded("police-investigator", ANSWERED);

        assertThat(ids("police-investigator", query).contains(missed)).isEqualTo(hasMissed);
        assertThat(ids("police-investigator", query).contains(answered)).isEqualTo(hasAnswered);
    }

    @Test
    void aReturnedCallIsNoLongerOpen() {
        var call = recorded("police-investigator", MISSED);
        giveBack("police-investigator", call, "\"0\"", RETURN).then().statusCode(200);

        assertThat(ids("centre", "?unreturned=true")).isEmpty();
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        var first = recorded("police-investigator", MISSED);
        var second = recorded("police-investigator", MISSED);
        var page = as("centre").get(CALLS + "?limit=1");

        assertThat(page.<List<String>>path("items.id")).allMatch(second::endsWith);
        assertThat(ids("centre", "?limit=1&cursor=" + page.path("nextCursor"))).containsExactly(first);
    }

    @Test
    void theListShowsNoPerson() {
        recorded("police-investigator", personal());

        assertThat(as("centre").get(CALLS).asString()).doesNotContain(NAME, PHONE, "Không Ai Hay");
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME, PHONE, ADDRESS})
    void aDumpOfTheDatabaseDoesNotShow(String value) {
        var call = recorded("police-investigator", personal());

        assertThat(new Dump(dataSource).placesOf("Trần Văn C")).contains("duty_call.caller"); // it does look
        assertThat(new Dump(dataSource).placesOf(value)).isEmpty();
        as("police-investigator")
                .get(call)
                .then()
                .body("contact.name", equalTo(NAME))
                .body("contact.phone", equalTo(PHONE))
                .body("contact.address", equalTo(ADDRESS));
    }

    @Test
    void whatStandsOpenIsSealed() {
        var call = recorded("police-investigator", MISSED);
        database.update(
                "update duty_call set contact = ?::jsonb where id = ?", "{\"phone\": \"" + PHONE + "\"}", id(call));

        resealing.run();

        assertThat(new Dump(dataSource).placesOf(PHONE)).isEmpty();
        as("centre").get(call).then().body("contact.phone", equalTo(PHONE));
    }

    @Test
    void theAuditTellsWhoWroteAndRead() {
        var call = recorded("police-investigator", MISSED);
        giveBack("centre", call, "\"0\"", RETURN);
        as("centre").get(call);
        as("commune-police").get(call);
        as("centre").get(CALLS);

        assertThat(database.query(
                        "select action, client, subject_type from audit_entry where subject_id = ? order by id",
                        id(call)))
                .containsExactly(
                        List.of("WRITE", "police-investigator", "duty-call"),
                        List.of("WRITE", "centre", "duty-call"),
                        List.of("READ", "centre", "duty-call"));
    }

    @Test
    void theSameKeyRecordsOneCall() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("police-investigator")
                    .header("Idempotency-Key", key)
                    .body(MISSED.toString())
                    .post(CALLS)
                    .then()
                    .statusCode(201);
        }

        assertThat(ids("police-investigator", "")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "justice-department", "provider"})
    void whoHasNoPartInReferralsIsRefused(String client) {
        record(client, MISSED).then().statusCode(403);
        as(client).get(CALLS).then().statusCode(403);
        given().get(CALLS).then().statusCode(401);
    }

    private static Object personal() {
        return MISSED.with(
                "/contact",
                "{\"name\": \"%s\", \"phone\": \"%s\", \"address\": \"%s\"}".formatted(NAME, PHONE, ADDRESS));
    }

    /** Where the listed calls are. */
    private static List<String> ids(String client, String query) {
        return as(client).get(CALLS + query).<List<String>>path("items.id").stream()
                .map(id -> CALLS + "/" + id)
                .toList();
    }

    private static UUID id(String call) {
        return UUID.fromString(call.substring(call.lastIndexOf('/') + 1));
    }
}
