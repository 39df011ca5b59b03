package vn.tgpl.referral.register.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CaseTransferred;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.Agencies;

@QuarkusTest
@Parts
class RegisterListenerTest {

    private static final Instant AT = Instant.parse("2026-11-20T16:00:00Z");
    private static final AssignedProvider PROVIDER =
            new AssignedProvider(UUID.randomUUID(), "Lê Thị D", ProviderKind.LEGAL_AID_OFFICER);

    @Inject
    RegisterEvents events;

    @Inject
    Database database;

    private final UUID caseId = UUID.randomUUID();
    private UUID referral;

    @BeforeEach
    void send() {
        referral = UUID.fromString(Agencies.sent("police-investigator", Agencies.NOTICE));
    }

    @Test
    void anAcceptanceIsWrittenWithItsFileCode() {
        events.arrive(new CaseAccepted(caseId, referral, "TT.TGTT.01.2026", AT));

        assertThat(line("answer, file_code, extract(epoch from answered_at)::bigint"))
                .containsExactly("ACCEPTED", "TT.TGTT.01.2026", AT.getEpochSecond());
    }

    @Test
    void aRefusalIsWritten() {
        events.arrive(new CaseRefused(caseId, referral, "NOT_ENTITLED", AT));

        assertThat(line("answer, file_code")).containsExactly("REFUSED", null);
    }

    @Test
    void aTransferIsWrittenAsARefusal() {
        events.arrive(new CaseTransferred(caseId, referral, "91", null, AT));

        assertThat(line("answer, file_code")).containsExactly("REFUSED", null);
    }

    @Test
    void aCaseThatNoReferralOpenedHasNoLine() {
        var before = line("*");
        events.arrive(new CaseAccepted(caseId, null, "TT.TGTT.02.2026", AT));

        assertThat(line("*")).isEqualTo(before);
    }

    @Test
    void theRegistrationIsFollowed() {
        events.arrive(new ProviderAssigned(caseId, referral, PROVIDER, null, AT));
        assertThat(line("provider, registration")).containsExactly("Lê Thị D", null);

        events.arrive(new CounselRegistrationRefused(caseId, referral, "G01.96.PC02", PROVIDER, "ground", AT));
        assertThat(line("registration")).containsExactly("REFUSED");

        events.arrive(new CounselRegistered(caseId, referral, "G01.96.PC02", PROVIDER, AT.plusSeconds(1)));
        assertThat(line("registration")).containsExactly("REGISTERED");

        events.arrive(new CounselRegistrationCancelled(
                caseId, referral, "G01.96.PC02", PROVIDER, "ground", AT.plusSeconds(2)));
        assertThat(line("registration")).containsExactly("CANCELLED");
    }

    @Test
    void anEventThatArrivesTwiceChangesNothing() {
        var accepted = new CaseAccepted(caseId, referral, "TT.TGTT.01.2026", AT);
        events.arrive(accepted);
        var before = line("*");
        events.arrive(accepted);

        assertThat(line("*")).isEqualTo(before);
    }

    @Test
    void aMatchedHearingIsNoMatterOfTheRegister() {
        var before = line("*");
        events.arrive(new HearingMatched(caseId, referral, UUID.randomUUID(), null, PROVIDER, List.of("VKS.96")));

        assertThat(line("*")).isEqualTo(before);
    }

    @Test
    void anUnknownReferralGoesToTheDeadLetters() {
        var unknown = UUID.randomUUID();

        assertThatThrownBy(() -> events.arrive(new CaseRefused(caseId, unknown, "NOT_ENTITLED", AT)))
                .hasMessageContaining(unknown.toString());
    }

    @Test
    void anUnreadableEventGoesToTheDeadLetters() {
        assertThatThrownBy(() -> events.arrive("{\"type\": \"nonsense\"}")).hasMessageContaining("cannot be applied");
    }

    private List<Object> line(String columns) {
        return database.query("select " + columns + " from register_entry where referral_id = ?", referral)
                .getFirst();
    }
}
