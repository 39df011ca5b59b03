package vn.tgpl.casework.casefile.domain;

import java.util.Optional;
import vn.tgpl.contracts.ReferralKind;

/** How a case came to the Centre: by a referral of one of these kinds, or by a request at its own desk. */
public enum CaseSource {
    NOTICE,
    INFORMATION,
    MANDATORY_DEFENCE,
    COMMUNE_REPORT,
    /** The person asked in person. */
    REQUEST,
    /** A relative asked for the person. */
    RELATIVE,
    /** A commune sent the person to the Centre (phiếu giới thiệu, Form 13). */
    COMMUNE;

    static CaseSource of(ReferralKind kind) {
        return valueOf(kind.name());
    }

    /** The kind of the referral; empty for a request at the desk. */
    Optional<ReferralKind> kind() {
        return switch (this) {
            case NOTICE, INFORMATION, MANDATORY_DEFENCE, COMMUNE_REPORT -> Optional.of(ReferralKind.valueOf(name()));
            case REQUEST, RELATIVE, COMMUNE -> Optional.empty();
        };
    }

    /** Who asked, as the law's attribute SOURCE has it: an agency of the proceeding by its notice, or the person. */
    public String asker() {
        return switch (this) {
            case NOTICE, INFORMATION, MANDATORY_DEFENCE -> "AGENCY";
            case COMMUNE_REPORT, REQUEST, RELATIVE, COMMUNE -> "PERSON";
        };
    }
}
