package vn.tgpl.referral.notice.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.referral.area.domain.Responsibility;
import vn.tgpl.referral.notice.domain.AidRequest;
import vn.tgpl.referral.notice.domain.ClosingStep;
import vn.tgpl.referral.notice.domain.Explanation;
import vn.tgpl.referral.notice.domain.FixedHearing;
import vn.tgpl.referral.notice.domain.NoticeDocument;
import vn.tgpl.referral.notice.domain.Person;
import vn.tgpl.referral.notice.domain.Proceeding;
import vn.tgpl.referral.notice.domain.Recall;
import vn.tgpl.referral.notice.domain.ReferralState;
import vn.tgpl.referral.notice.domain.RegistrationStep;
import vn.tgpl.referral.notice.domain.VersionSummary;

/** A referral as its sender and the Centre see it: where it stands, then what was sent. */
@Schema(name = "Referral")
public record ReferralView(
        UUID id,
        ReferralState state,

        @Schema(description = "Mã trạng thái edXML (QCVN 102:2016)", examples = "01")
        String edxmlStatus,

        String sender,
        long version,
        Instant receivedAt,
        List<WarningView> warnings,
        List<ClockView> clocks,
        @Schema(nullable = true) UUID caseId,

        @Schema(nullable = true, examples = "TT.TGTT.01.2026")
        String fileCode,

        @Schema(nullable = true) AssignedProvider provider,
        @Schema(nullable = true) RegistrationStep registration,
        List<FixedHearing> hearings,
        @Schema(nullable = true) ClosingStep closing,

        @Schema(
                nullable = true,
                description = "For the Centre: the referral that told of this person in this proceeding first")
        UUID sameAs,

        @Schema(nullable = true, description = "For the Centre: the other referrals that share the case")
        List<UUID> sharing,

        @Schema(nullable = true, description = "For the Centre: the officer of the person's commune today")
        Responsibility responsible,

        @Schema(nullable = true) Recall recall,

        @Schema(nullable = true, description = "The correction that waits for the Centre's decision")
        VersionSummary proposal,

        ReferralKind kind,
        Procedure procedure,
        Person person,
        AidRequest request,
        Proceeding proceeding,
        @Schema(nullable = true) Explanation explanation,
        @Schema(nullable = true) NoticeDocument document)
        implements Versioned {

    /** Something that the sender should look at; it hindered nothing. */
    @Schema(name = "Warning")
    public record WarningView(String pointer, String code, String detail) {}
}
