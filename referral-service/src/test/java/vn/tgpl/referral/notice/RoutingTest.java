package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.listed;
import static vn.tgpl.referral.notice.Agencies.put;
import static vn.tgpl.referral.notice.Agencies.send;
import static vn.tgpl.referral.notice.Agencies.sent;
import static vn.tgpl.referral.notice.Agencies.step;
import static vn.tgpl.referral.notice.Agencies.succeeded;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.area.Areas;
import vn.tgpl.referral.area.domain.Responsibility;
import vn.tgpl.referral.notice.messaging.CaseEvents;
import vn.tgpl.testkit.Json;

/** To whom a notice goes: successors of closed agencies, and the officer of the person's commune. */
@QuarkusTest
@Parts
class RoutingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    Areas areas;

    @Inject
    CaseEvents events;

    @Inject
    Database database;

    @Test
    void anAgencyThatIsNoMoreIsReplacedByItsSuccessor() {
        succeeded("VKS.954", "2025-06-30", "VKS.96.KV1");
        listed("G01.96.TG1");
        var notice = NOTICE.with("/proceeding/participants", "[\"VKS.954\", \"VKS.96.KV1\"]");

        String id = send("police-investigator", notice)
                .then()
                .statusCode(201)
                .body("warnings.pointer", hasItem("/proceeding/participants/0"))
                .body("warnings.find {it.code == 'agency-succeeded'}.detail", containsString("VKS.96.KV1"))
                .body("proceeding.participants[0]", equalTo("VKS.954"))
                .extract()
                .path("id");

        assertThat(Told.last(database, id, ReferralReceived.class).participants())
                .containsExactly("VKS.96.KV1");
        put("police-investigator", id, notice.with("/person/heldAt", "\"VKS.954\""))
                .then()
                .statusCode(200);
        assertThat(Told.last(database, id, ReferralChanged.class).heldAt()).isEqualTo("VKS.96.KV1");
    }

    @Test
    void anAgencyThatTheDirectoryDoesNotKnowIsPointedOut() {
        send("police-investigator", NOTICE.with("/person/heldAt", "\"G01.96.TYPO\""))
                .then()
                .statusCode(201)
                .body("warnings.find {it.pointer == '/person/heldAt'}.code", equalTo("agency-unlisted"))
                .body("warnings.find {it.pointer == '/person/heldAt'}.detail", containsString("G01.96.TYPO"));
    }

    @Test
    void theCentreSeesWhoIsResponsibleForThePersonsCommune() {
        var officer = UUID.randomUUID();
        areas.assign("32110", new Responsibility(TODAY, null, officer, "Lê Thị D"), null);
        var id = sent("police-investigator", livingIn("32110"));
        var other = sent("police-investigator", livingIn("32119"));

        as("centre").get("/v1/referrals/" + id).then().body("responsible.name", equalTo("Lê Thị D"));
        as("police-investigator").get("/v1/referrals/" + id).then().body("responsible", nullValue());
        as("centre")
                .get("/v1/referrals?limit=200&officer=" + officer)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(other)));
    }

    @Test
    void theCommunesOfThePersonAndOfTheSenderAreHeardFrom() {
        var before = lastNotices();
        sent("police-investigator", livingIn("32128"));
        sent("police-investigator", livingIn("99999"));

        assertThat(lastNotices() - before).isEqualTo(1);
    }

    @Test
    void whatWaitsForTheCentreIsListed() {
        var id = sent("police-investigator", NOTICE);
        events.arrive(new CaseAccepted(
                UUID.randomUUID(), UUID.fromString(id), "TT.TGTT.01.2026", Instant.parse("2026-11-20T15:50:00Z")));
        assertWaiting(id, false);

        step("police-investigator", id, "recall", "{\"reasonCode\": \"WRONG_PERSON\"}")
                .then()
                .statusCode(200);
        assertWaiting(id, true);

        step("centre", id, "recall/decision", "{\"accepted\": false, \"detail\": \"-\"}")
                .then()
                .statusCode(200);
        assertWaiting(id, false);
    }

    private static void assertWaiting(String id, boolean expected) {
        var item = hasItem(id);
        as("centre")
                .get("/v1/referrals?awaiting=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", expected ? item : not(item));
    }

    private long lastNotices() {
        return (Long) database.query("select count(*) from commune_notice where commune in ('32128', '99999')")
                .getFirst()
                .getFirst();
    }

    private static Json livingIn(String commune) {
        return NOTICE.with("/person/address/communeCode", "\"" + commune + "\"");
    }
}
