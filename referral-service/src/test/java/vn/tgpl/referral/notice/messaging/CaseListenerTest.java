package vn.tgpl.referral.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEnding;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CaseTransferred;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.contracts.ProviderWithdrawn;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.ReferralProgress;

@QuarkusTest
@Parts
class CaseListenerTest {

    private static final Instant AT = Instant.parse("2026-11-20T16:00:00Z");
    private static final AssignedProvider PROVIDER =
            new AssignedProvider(UUID.randomUUID(), "Lê Thị D", ProviderKind.LEGAL_AID_OFFICER);

    @Inject
    CaseEvents events;

    @Inject
    ReferralProgress progress;

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
    void anAcceptedCaseShowsItsFileCodeAndMeetsItsClock() {
        events.arrive(accepted());

        sent.shown()
                .body("state", equalTo("ACCEPTED"))
                .body("edxmlStatus", equalTo("03"))
                .body("version", equalTo(1))
                .body("caseId", equalTo(caseId.toString()))
                .body("fileCode", equalTo("TT.TGTT.01.2026"))
                .body("clocks.find { it.rule.startsWith('R08') }.status", equalTo("MET"))
                .body("clocks.find { it.rule.startsWith('R08') }.metAt", equalTo("2026-11-20T23:00:00+07:00"));
        assertThat(sent.told(database)).containsExactly("RECEIVED", "ACCEPTED");
    }

    @Test
    void anAssignedProviderIsShownByProfessionalName() {
        events.arrive(accepted());
        events.arrive(assigned());

        sent.shown()
                .body("state", equalTo("ASSIGNED"))
                .body("provider.name", equalTo("Lê Thị D"))
                .body("provider.kind", equalTo("LEGAL_AID_OFFICER"))
                .body("clocks.find { it.rule.startsWith('R09') }.status", equalTo("MET"));
        assertThat(sent.told(database)).containsExactly("RECEIVED", "ACCEPTED", "ASSIGNED");
    }

    @Test
    void registeredCounselIsInProgressUntilTheRegistrationIsCancelled() {
        events.arrive(assigned());
        events.arrive(new CounselRegistered(caseId, referral, "G01.96.PC02", PROVIDER, AT));
        sent.shown().body("state", equalTo("IN_PROGRESS")).body("edxmlStatus", equalTo("05"));

        events.arrive(
                new CounselRegistrationCancelled(caseId, referral, "G01.96.PC02", PROVIDER, "STATUTORY_GROUND", AT));
        sent.shown().body("state", equalTo("ASSIGNED"));
    }

    @Test
    void aProviderWhoLeavesIsShownUntilAnotherOneComes() {
        events.arrive(assigned());
        events.arrive(new CounselRegistered(caseId, referral, "G01.96.PC02", PROVIDER, AT));
        events.arrive(new ProviderWithdrawn(caseId, referral, PROVIDER, AT));

        sent.shown().body("state", equalTo("ASSIGNED")).body("provider.name", equalTo("Lê Thị D"));
    }

    @Test
    void refusedCounselLeavesTheProviderAssigned() {
        events.arrive(assigned());
        events.arrive(new CounselRegistrationRefused(caseId, referral, "G01.96.PC02", PROVIDER, "RELATIVE", AT));

        sent.shown().body("state", equalTo("ASSIGNED")).body("provider.name", equalTo("Lê Thị D"));
    }

    @Test
    void aRefusedCaseEndsTheReferralAndItsClocks() {
        events.arrive(new CaseRefused(caseId, referral, "NOT_ENTITLED", AT));

        sent.shown()
                .body("state", equalTo("REJECTED"))
                .body("edxmlStatus", equalTo("02"))
                .body("clocks.status", everyItem(equalTo("MET")));
    }

    @Test
    void anEventThatArrivesTwiceActsOnce() {
        var id = UUID.randomUUID();

        events.arrive(accepted(), id);
        events.arrive(accepted(), id);

        sent.shown().body("version", equalTo(1));
        assertThat(sent.told(database)).containsExactly("RECEIVED", "ACCEPTED");
    }

    @Test
    void anAcceptanceThatArrivesAfterTheAssignmentStillTellsTheFileCode() {
        events.arrive(assigned());
        events.arrive(accepted());

        sent.shown()
                .body("state", equalTo("ASSIGNED"))
                .body("fileCode", equalTo("TT.TGTT.01.2026"))
                .body("provider.name", equalTo("Lê Thị D"));
    }

    @Test
    void theLastDecisionOnRegistrationIsShownUntilAnotherProviderComes() {
        events.arrive(assigned());
        events.arrive(new CounselRegistrationRefused(caseId, referral, "G01.96.PC02", PROVIDER, "RELATIVE", AT));
        sent.shown()
                .body("registration.decision", equalTo("REFUSED"))
                .body("registration.agency", equalTo("G01.96.PC02"))
                .body("registration.decidedAt", equalTo("2026-11-20T23:00:00+07:00"));

        var other = new AssignedProvider(UUID.randomUUID(), "Trần Văn E", ProviderKind.LAWYER);
        events.arrive(new ProviderAssigned(caseId, referral, other, PROVIDER, AT));
        sent.shown().body("registration", nullValue()).body("provider.name", equalTo("Trần Văn E"));
    }

    @Test
    void aCaseThatHasEndedClosesTheReferral() {
        events.arrive(accepted());
        events.arrive(new CaseEnded(caseId, referral, CaseEnding.COMPLETED, null, AT));

        sent.shown()
                .body("state", equalTo("CLOSED"))
                .body("edxmlStatus", equalTo("06"))
                .body("closing.ending", equalTo("COMPLETED"))
                .body("closing.endedAt", equalTo("2026-11-20T23:00:00+07:00"))
                .body("clocks.status", everyItem(equalTo("MET")));
    }

    @Test
    void aTransferredCaseRejectsTheReferralAndSaysWhy() {
        events.arrive(new CaseTransferred(caseId, referral, "91", null, AT));

        sent.shown()
                .body("state", equalTo("REJECTED"))
                .body("edxmlStatus", equalTo("02"))
                .body("closing.ending", equalTo("TRANSFERRED"))
                .body("clocks.status", everyItem(equalTo("MET")));
        assertThat(sent.told(database)).containsExactly("RECEIVED", "REJECTED");
    }

    @Test
    void aCaseThatNoReferralOpenedIsPassedOver() {
        events.arrive(new CaseAccepted(caseId, null, "TT.TGTT.03.2026", AT));

        sent.shown().body("state", equalTo("RECEIVED"));
    }

    /** It fails, so that it is tried again and then kept with the dead letters. */
    @Test
    void anEventOfAnUnknownReferralIsNotPassedOver() {
        var unknown = new CaseAccepted(caseId, UUID.randomUUID(), "TT.TGTT.02.2026", AT);

        assertThatThrownBy(() -> progress.follow(unknown)).hasMessageContaining("No referral");
    }

    private CaseEvent accepted() {
        return new CaseAccepted(caseId, referral, "TT.TGTT.01.2026", AT);
    }

    private CaseEvent assigned() {
        return new ProviderAssigned(caseId, referral, PROVIDER, null, AT);
    }
}
