package vn.tgpl.referral.notice.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.RequestStatus;

/**
 * What an agency tells the Centre of one person: a notice (thông báo, Mẫu 03) or information (thông tin, Mẫu 04).
 *
 * @param explanation when and how the person was told of the right, or null (TTLT 10/2018 Art. 7(1))
 * @param document the paper that carries it, or null
 */
public record Notice(
        @NotNull ReferralKind kind,
        @NotNull Procedure procedure,
        @NotNull @Valid Person person,
        @NotNull @Valid AidRequest request,
        @NotNull @Valid Proceeding proceeding,
        @Valid Explanation explanation,
        @Valid NoticeDocument document) {

    /** The same with a later word of the person: who asks for aid is told of by a notice, not by information. */
    Notice with(AidRequest later) {
        var isNotice = kind == ReferralKind.INFORMATION && later.status() == RequestStatus.REQUESTED;
        return new Notice(
                isNotice ? ReferralKind.NOTICE : kind, procedure, person, later, proceeding, explanation, document);
    }
}
