package vn.tgpl.referral.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.contracts.HearingDate;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.HearingStanding;
import vn.tgpl.contracts.HearingUnmatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

/** What the sender of a referral sees of the hearings of its case. */
@QuarkusTest
@Parts
class CaseHearingsTest {

    private static final AssignedProvider PROVIDER =
            new AssignedProvider(UUID.randomUUID(), "Lê Thị D", ProviderKind.LEGAL_AID_OFFICER);

    @Inject
    CaseEvents events;

    @Inject
    Database database;

    private final UUID caseId = UUID.randomUUID();
    private SentReferral sent;
    private UUID referral;

    @BeforeEach
    void send() {
        sent = SentReferral.fresh();
        referral = sent.id();
    }

    @Test
    void aHearingIsShownWhereItSitsNow() {
        var hearing = UUID.randomUUID();
        events.arrive(hearing(hearing, "2026-12-10T01:00:00Z"));
        events.arrive(hearing(UUID.randomUUID(), "2026-12-09T01:00:00Z"));
        events.arrive(hearing(hearing, "2026-12-08T01:00:00Z"));
        events.arrive(hearing(hearing, "2026-12-08T01:00:00Z")); // only who takes part has changed

        sent.shown()
                .body("hearings.date.start", contains("2026-12-08T08:00:00+07:00", "2026-12-09T08:00:00+07:00"))
                .body("hearings[0].date.court", equalTo("TA.96.KV6"))
                .body("version", equalTo(3));
        assertThat(sent.told(database)).containsExactly("RECEIVED", "RECEIVED", "RECEIVED", "RECEIVED");
    }

    @Test
    void ofManyHearingsTheOneThatMovesIsWrittenAlone() {
        var moves = UUID.randomUUID();
        var stays = UUID.randomUUID();
        events.arrive(hearing(moves, "2026-12-10T01:00:00Z"));
        events.arrive(hearing(stays, "2026-12-09T01:00:00Z"));
        var before = writing(stays);
        assertThat(writing(moves)).isNotEqualTo(before);

        events.arrive(hearing(moves, "2026-12-08T01:00:00Z"));

        sent.shown().body("hearings.hearingId", contains(moves.toString(), stays.toString()));
        assertThat(writing(stays)).isEqualTo(before);
    }

    @Test
    void aHearingThatIsNotTheCasesAfterAllIsShownNoMore() {
        var wrong = UUID.randomUUID();
        var right = UUID.randomUUID();
        events.arrive(new ProviderAssigned(caseId, referral, PROVIDER, null, Instant.parse("2026-11-20T16:00:00Z")));
        events.arrive(hearing(wrong, "2036-12-10T01:00:00Z"));
        events.arrive(hearing(right, "2036-12-11T01:00:00Z"));
        events.arrive(new HearingUnmatched(caseId, referral, wrong));

        sent.shown().body("hearings.hearingId", contains(right.toString()));
    }

    @Test
    void aHearingThatTheCourtTookOffItsListIsShownNoMore() {
        var stays = UUID.randomUUID();
        var goes = UUID.randomUUID();
        events.arrive(hearing(goes, "2036-12-01T01:00:00Z"));
        events.arrive(hearing(stays, "2036-12-10T01:00:00Z"));
        events.arrive(hearing(goes, "2036-12-01T01:00:00Z", HearingStanding.CANCELLED));
        events.arrive(hearing(stays, "2036-12-10T01:00:00Z", HearingStanding.POSTPONED));

        sent.shown()
                .body("hearings.hearingId", contains(stays.toString()))
                .body("hearings.date.standing", contains("POSTPONED"));
    }

    private CaseEvent hearing(UUID hearing, String start) {
        return hearing(hearing, start, HearingStanding.FIXED);
    }

    private CaseEvent hearing(UUID hearing, String start, HearingStanding standing) {
        var begin = Instant.parse(start);
        var date = new HearingDate("TA.96.KV6", begin, begin.plusSeconds(3600), TimePrecision.TIME, standing);
        return new HearingMatched(caseId, referral, hearing, date, PROVIDER, List.of("VKS.96"));
    }

    /** Which transaction wrote what is kept of the hearing. */
    private Object writing(UUID hearing) {
        return database.query("select xmin::text from referral_hearing where hearing_id = ?", hearing)
                .getFirst()
                .getFirst();
    }
}
