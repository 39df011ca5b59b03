package vn.tgpl.referral.notice.domain;

import java.time.Instant;

/**
 * A version of a referral without its person.
 *
 * @param edxmlType the BussinessDocType of QCVN 102:2016
 * @param decidedAt when the Centre decided on it; null where its consent was not needed, or is awaited
 */
public record VersionSummary(
        int number,
        DocumentType documentType,
        String edxmlType,
        ReferralVersion.Status status,
        String madeBy,
        Instant madeAt,
        Instant decidedAt,
        String decisionDetail) {}
