package vn.tgpl.court.notice.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.listing.messaging.Cases.matched;
import static vn.tgpl.court.notice.Told.CENTRE;
import static vn.tgpl.court.notice.Told.PROVIDER;
import static vn.tgpl.court.notice.Told.inDays;
import static vn.tgpl.court.notice.Told.parties;
import static vn.tgpl.court.notice.Told.receive;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.messaging.CaseNews;

@QuarkusTest
@Parts
class ReceiptTest {

    @Inject
    CaseNews cases;

    @Test
    void eachPartySaysThatItWasTold() {
        var hearing = told(HEARING);
        assertThat(parties("court-clerk", hearing)).containsExactlyInAnyOrder(CENTRE, PROVIDER.id() + "");
        receive("centre", hearing, CENTRE, 0)
                .then()
                .statusCode(200)
                .body("party", equalTo(CENTRE))
                .body("kind", equalTo("ORGANISATION"))
                .body("dueAt", equalTo("2099-12-01T00:00:00+07:00"))
                .body("late", equalTo(false))
                .body("receipt.version", equalTo(0))
                .body("receipt.means", equalTo("ELECTRONIC"))
                .body("receipt.receivedAt", notNullValue());
        assertThat(parties("court-clerk", hearing)).containsExactly(PROVIDER.id() + "");
        receive("provider", hearing, PROVIDER.id(), 0).then().statusCode(200);
        assertThat(parties("court-clerk", hearing)).isEmpty();
    }

    @Test
    void saidAgainTheFirstTimeCounts() {
        var hearing = told(HEARING);
        var first = receive("centre", hearing, CENTRE, 0).then().extract().asString();
        receive(as("centre").header("If-Match", "\"0\""), hearing, CENTRE, "{\"means\": \"BY_HAND\"}")
                .then()
                .statusCode(200)
                .body(equalTo(first));
    }

    @Test
    void aLaterVersionThatNeedNotBeToldKeepsTheReceipt() {
        var reference = fresh();
        var hearing = told(reference, HEARING);
        receive("centre", hearing, CENTRE, 0).then().statusCode(200);
        put(reference, HEARING.with("/judge", "\"Lê Thị Hoa\"")).then().header("ETag", "\"1\"");
        assertThat(parties("centre", hearing)).containsExactly(PROVIDER.id() + "");
        receive("provider", hearing, PROVIDER.id(), 0).then().statusCode(200);
        assertThat(parties("centre", hearing)).isEmpty();
    }

    @Test
    void aMovedHearingMustBeToldAgain() {
        var reference = fresh();
        var hearing = told(reference, HEARING);
        receive("centre", hearing, CENTRE, 0);
        put(reference, MOVED);
        assertThat(parties("centre", hearing)).hasSize(2);
        receive("centre", hearing, CENTRE, 0).then().statusCode(412).body("code", equalTo("stale-version"));
        receive("centre", hearing, CENTRE, 2).then().statusCode(412);
        receive("centre", hearing, CENTRE, 1).then().statusCode(200).body("noticeVersion", equalTo(1));
        as("court-clerk")
                .get("/v1/hearings/{id}/receipts", hearing)
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'ORGANISATION' }.noticeVersion", contains(1, 0))
                .body("items.findAll { it.kind == 'ORGANISATION' }.current", contains(true, false))
                .body("items.findAll { it.kind == 'ORGANISATION' }.receipt.version", contains(1, 0));
    }

    @Test
    void whoDoesNotSayWhatItHasSeenIsAskedFor() {
        receive(as("centre"), told(HEARING), CENTRE, "{}")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
    }

    @Test
    void nobodySpeaksForAnother() {
        var hearing = told(HEARING);
        receive("centre", hearing, PROVIDER.id(), 0).then().statusCode(404);
        receive("provider", hearing, CENTRE, 0).then().statusCode(404);
        receive("court-clerk", hearing, CENTRE, 0).then().statusCode(404);
        receive("procuracy", hearing, "VKS.96", 0).then().statusCode(404);
        receive("detention-camp", hearing, "G01.96.TG1", 0).then().statusCode(403);
        receive("centre", UUID.randomUUID(), CENTRE, 0).then().statusCode(404);
    }

    @Test
    void receiptsAreSeenByTheCourtTheCentreAndEachProviderHisOwn() {
        var hearing = told(HEARING);
        for (var client : new String[] {"court-clerk", "centre"}) {
            as(client)
                    .get("/v1/hearings/{id}/receipts", hearing)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(2));
        }
        as("provider")
                .get("/v1/hearings/{id}/receipts", hearing)
                .then()
                .body("items.party", contains(PROVIDER.id() + ""));
        as("procuracy").get("/v1/hearings/{id}/receipts", hearing).then().statusCode(404);
        as("centre").get("/v1/hearings/{id}/receipts", fix(HEARING)).then().statusCode(404);
    }

    @Test
    void noReceiptIsOfTheFutureOrOlderThanTheNotice() {
        var hearing = told(HEARING);
        receiveAt("2099-01-01T08:00:00+07:00", hearing)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receivedAt"))
                .body("errors[0].code", equalTo("in-future"));
        receiveAt("2020-01-01T08:00:00+07:00", hearing).statusCode(422).body("errors[0].code", equalTo("before-told"));
        receive(as("centre").header("If-Match", "\"0\""), hearing, CENTRE, "{\"means\": \"PIGEON\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/means"));
        assertThat(parties("centre", hearing)).hasSize(2);
    }

    @Test
    void aDraftIsToldToNobody() {
        var reference = fresh();
        var draft = HEARING.with("/list", "\"DRAFT\"");
        var hearing = told(reference, draft);
        assertThat(parties("court-clerk", hearing)).isEmpty();
        receive("centre", hearing, CENTRE, 0).then().statusCode(404);
        put(reference, HEARING);
        assertThat(parties("court-clerk", hearing)).hasSize(2);
    }

    @Test
    void itsCourtIsWarnedOfShortNotice() {
        put(fresh(), inDays(9))
                .then()
                .statusCode(201)
                .body("warnings.find { it.code == 'short-notice' }.pointer", equalTo("/days/0/start"));
        put(fresh(), inDays(10)).then().body("warnings.findAll { it.code == 'short-notice' }.size()", equalTo(0));
        put(fresh(), inDays(9).with("/track", "\"SUMMARY\""))
                .then()
                .body("warnings.findAll { it.code == 'short-notice' }.size()", equalTo(0));
        put(fresh(), inDays(6).with("/list", "\"DRAFT\""))
                .then()
                .body("warnings.findAll { it.code == 'short-notice' }.size()", equalTo(0));
    }

    private ValidatableResponse receiveAt(String at, UUID hearing) {
        return receive(as("centre").header("If-Match", "\"0\""), hearing, CENTRE, "{\"receivedAt\": \"" + at + "\"}")
                .then();
    }

    private UUID told(Object hearing) {
        return told(fresh(), hearing);
    }

    private UUID told(String reference, Object hearing) {
        var id = UUID.fromString(put(reference, hearing).path("id"));
        assertThat(cases.tell(matched(id, PROVIDER))).isTrue();
        return id;
    }
}
