package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ReferralKind;

/** A referral in lists and feeds: everything but the person. */
public record ReferralSummary(
        UUID id,
        ReferralState state,
        String edxmlStatus,
        ReferralKind kind,
        String sender,
        long version,
        Instant receivedAt,
        UUID caseId,
        String fileCode,
        AssignedProvider provider,
        RegistrationStep registration,
        List<FixedHearing> hearings,
        ClosingStep closing) {

    ReferralSummary(
            UUID id,
            ReferralState state,
            String edxmlStatus,
            ReferralKind kind,
            String sender,
            long version,
            Instant receivedAt,
            CaseProgress progress,
            List<FixedHearing> hearings) {
        this(
                id,
                state,
                edxmlStatus,
                kind,
                sender,
                version,
                receivedAt,
                progress.caseId(),
                progress.fileCode(),
                progress.provider(),
                progress.registration(),
                hearings,
                progress.closing());
    }
}
