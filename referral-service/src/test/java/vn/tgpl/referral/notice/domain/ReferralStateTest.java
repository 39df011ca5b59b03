package vn.tgpl.referral.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.referral.notice.domain.ReferralState.ACCEPTED;
import static vn.tgpl.referral.notice.domain.ReferralState.ASSIGNED;
import static vn.tgpl.referral.notice.domain.ReferralState.CLOSED;
import static vn.tgpl.referral.notice.domain.ReferralState.IN_PROGRESS;
import static vn.tgpl.referral.notice.domain.ReferralState.RECALLED;
import static vn.tgpl.referral.notice.domain.ReferralState.RECEIVED;
import static vn.tgpl.referral.notice.domain.ReferralState.REJECTED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralStateTest {

    @Test
    void aReceivedReferralIsDecidedOrRecalled() {
        assertThat(after(RECEIVED)).containsExactly(REJECTED, ACCEPTED, ASSIGNED, RECALLED);
    }

    @Test
    void anAcceptedReferralGoesOnAndNeverBack() {
        assertThat(after(ACCEPTED)).containsExactly(ASSIGNED, IN_PROGRESS, CLOSED);
        assertThat(after(ASSIGNED)).containsExactly(ASSIGNED, IN_PROGRESS, CLOSED);
    }

    @Test
    void counselMayBeReplacedWhileItIsInProgress() {
        assertThat(after(IN_PROGRESS)).containsExactly(ASSIGNED, IN_PROGRESS, CLOSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "CLOSED", "RECALLED"})
    void whatIsOverStaysSo(ReferralState over) {
        assertThat(after(over)).isEmpty();
    }

    @Test
    void codesAreThoseOfTheDocumentAxis() {
        assertThat(ReferralState.values())
                .extracting(ReferralState::edxmlStatus)
                .containsExactly("01", "02", "03", "04", "05", "06", "15");
    }

    private static List<ReferralState> after(ReferralState state) {
        return Arrays.stream(ReferralState.values()).filter(state::canBecome).toList();
    }
}
