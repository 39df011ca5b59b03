package vn.tgpl.referral.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.law.Tables.OVERRIDES;
import static vn.tgpl.referral.law.Tables.override;
import static vn.tgpl.referral.law.Tables.put;
import static vn.tgpl.referral.law.Tables.restore;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.clock.ClockWatch;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.Agencies;

/** The Centre has until 27/11/2026 to assign somebody to a witness whose notice came on Friday, 20/11. */
@QuarkusTest
@Parts
class MovedClockTest {

    private static final String DAY_OFF = override("2026-11-26,DAY_OFF,Nghỉ bù,Thông báo,CONFIRMED,true");

    @Inject
    ClockWatch watch;

    @Inject
    Database database;

    private String referral;

    @BeforeEach
    void send() {
        referral = Agencies.sent(
                "police-investigator",
                Agencies.NOTICE
                        .with("/person/proceduralRole", "\"WITNESS\"")
                        .with("/person/custody", "\"AT_LIBERTY\""));
    }

    @AfterEach
    void shippedTableAgain() {
        restore(OVERRIDES);
        watch.watch();
    }

    @Test
    void isDueADayLaterWhenADayBecomesADayOff() {
        isDue("2026-11-27T00:00:00+07:00");

        put(OVERRIDES, DAY_OFF).then().statusCode(200);
        watch.watch();

        isDue("2026-11-28T00:00:00+07:00");
        assertThat(audited())
                .singleElement()
                .asString()
                .contains("R09 assign-provider: due 2026-11-27T17:00:00Z, was 2026-11-26T17:00:00Z; law ");
    }

    @Test
    void isDueAsBeforeWhenTheOldTableIsBack() {
        put(OVERRIDES, DAY_OFF).then().statusCode(200);
        watch.watch();
        restore(OVERRIDES);
        watch.watch();

        isDue("2026-11-27T00:00:00+07:00");
        assertThat(audited()).hasSize(2);
    }

    @Test
    void isAuditedOnceHoweverOftenItIsLookedAt() {
        put(OVERRIDES, DAY_OFF).then().statusCode(200);
        watch.watch();
        watch.watch();

        assertThat(audited()).hasSize(1);
    }

    @Test
    void startsByTheNewTableFromThenOn() {
        put(OVERRIDES, DAY_OFF).then().statusCode(200);
        send();

        isDue("2026-11-28T00:00:00+07:00");
        watch.watch();
        assertThat(audited()).isEmpty();
    }

    @Test
    void isCaughtUpWhenAReplicaStartedItThatDidNotKnowYet() throws Exception {
        put(OVERRIDES, DAY_OFF).then().statusCode(200);
        database.execute("update legal_clock set due_at = '2026-11-26T17:00:00Z', law_version = 0 where subject = '"
                + referral + "' and rule like 'R09%'");
        watch.watch();

        isDue("2026-11-28T00:00:00+07:00");
    }

    private void isDue(String dueAt) {
        Agencies.as("police-investigator")
                .get("/v1/referrals/" + referral)
                .then()
                .statusCode(200)
                .body("clocks.find { it.rule.startsWith('R09') }.dueAt", equalTo(dueAt));
    }

    private List<Object> audited() {
        return database.query("""
                        select detail from audit_entry
                         where action = 'CLOCK_MOVED' and client = 'referral-service' and subject_id = ? order by id""", UUID.fromString(referral)).stream()
                .map(List::getFirst)
                .toList();
    }
}
