package vn.tgpl.referral.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;

class RegisterEntryTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T16:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(3600);
    private static final AssignedProvider OFFICER = provider("Lê Thị D");
    private static final AssignedProvider LAWYER = provider("Phạm Văn E");

    private final RegisterEntry entry = new RegisterEntry();

    @Test
    void keepsTheLatestAnswerWhateverArrivesLast() {
        entry.refused(LATER);
        entry.accepted("TT.TGTT.01.2026", FIRST);

        assertThat(entry).extracting("answer", "answeredAt", "fileCode").containsExactly(Answer.REFUSED, LATER, null);
    }

    @Test
    void keepsTheLatestProviderWhateverArrivesLast() {
        entry.assigned(LAWYER, LATER);
        entry.assigned(OFFICER, FIRST);

        assertThat(entry).extracting("provider", "assignedAt").containsExactly("Phạm Văn E", LATER);
    }

    @Test
    void anAssignmentToldAgainLeavesTheRegistration() {
        entry.assigned(OFFICER, FIRST);
        entry.decided(Registration.REGISTERED, OFFICER, LATER);
        entry.assigned(OFFICER, FIRST);

        assertThat(entry).extracting("registration", "registrationAt").containsExactly(Registration.REGISTERED, LATER);
    }

    @Test
    void aReplacementIsNotRegistered() {
        entry.assigned(OFFICER, FIRST);
        entry.decided(Registration.REGISTERED, OFFICER, FIRST);
        entry.assigned(LAWYER, LATER);
        entry.decided(Registration.REGISTERED, OFFICER, LATER);

        assertThat(entry).extracting("registration", "registrationAt").containsOnlyNulls();
    }

    @Test
    void aCancellationFollowsTheRegistration() {
        entry.assigned(OFFICER, FIRST);
        entry.decided(Registration.CANCELLED, OFFICER, LATER);
        entry.decided(Registration.REGISTERED, OFFICER, FIRST);

        assertThat(entry).extracting("registration").isEqualTo(Registration.CANCELLED);
    }

    private static AssignedProvider provider(String name) {
        return new AssignedProvider(UUID.randomUUID(), name, ProviderKind.LEGAL_AID_OFFICER);
    }
}
