package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.platform.inbox.UnreadableEvent;

@QuarkusTest
@Parts
class ReferralListenerTest {

    @Inject
    Channels channels;

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void opensAPendingCase() {
        var referral = Events.referral();
        var caseId = story.open(referral);
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("referralId", equalTo(referral.referralId().toString()))
                .body("sender", equalTo("G01.96.PC02"))
                .body("receivedAt", equalTo("2026-11-20T22:40:12+07:00"))
                .body("fileCode", nullValue())
                .body("provider", nullValue())
                .body("decision.category", nullValue());
    }

    @Test
    void opensACaseOnceHoweverOftenTheEventArrives() {
        var referral = Events.referral();
        var eventId = UUID.randomUUID();
        channels.hear(referral, eventId);
        channels.hear(referral, eventId);
        channels.hear(referral, eventId);
        assertThat(rows.count("legal_aid_case where referral_id = ?", referral.referralId()))
                .isOne();
        assertThat(rows.count("involvement where referral_id = ?", referral.referralId()))
                .isOne();
        assertThat(rows.count("person_record where referral_id = ?", referral.referralId()))
                .isOne();
    }

    @Test
    void startsTheClocksThatAreNotMet() {
        as("centre")
                .get("/v1/cases/{id}", story.pending())
                .then()
                .body("clocks.rule", contains("R08 accept-agency-notice", "R09 assign-provider"))
                .body("clocks.status", contains("RUNNING", "RUNNING"));
    }

    @Test
    void opensAnInvolvementOfEveryAgencyThatTakesPart() {
        var involvement = Story.involvementOf(story.pending());
        as("police-investigator")
                .get("/v1/involvements/{id}", involvement)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFERRED"))
                .body("nextHearing", nullValue())
                .body("participants.agency", containsInAnyOrder("G01.96.PC02", "H12.TP.TGPL", "G01.96.TG1", "VKS.96"))
                .body(
                        "participants.role",
                        containsInAnyOrder("SENDER", "LEGAL_AID_CENTRE", "DETENTION_FACILITY", "PROCEEDINGS_AGENCY"));
    }

    @Test
    void refusesWhatIsNoEvent() {
        var outcome = channels.deliver("referral-events", Channels.message("{\"type\": \"x\"}", UUID.randomUUID()));
        assertThatThrownBy(() -> outcome.get(5, TimeUnit.SECONDS)).hasRootCauseInstanceOf(UnreadableEvent.class);
    }

    @Test
    void handlesTheNextEventAfterAnUnreadableOne() {
        var unreadable = channels.deliver("referral-events", Channels.message("not JSON", UUID.randomUUID()));
        var referral = Events.referral();
        channels.hear(referral);
        assertThat(unreadable).isCompletedExceptionally();
        assertThat(Story.caseOf(referral)).isNotNull();
    }
}
