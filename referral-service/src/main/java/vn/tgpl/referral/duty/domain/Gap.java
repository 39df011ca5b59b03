package vn.tgpl.referral.duty.domain;

import java.time.Instant;
import java.util.List;

/**
 * A time in which something of the duty is lacking; it hinders nothing.
 *
 * @param communes where; empty for the whole province
 */
public record Gap(Kind kind, Instant start, Instant end, List<String> communes) {

    public enum Kind {
        /** Duty is 24/24 (chương trình 5789/CTPH-BTP-BCA), and nobody is on duty. */
        NOBODY_ON_DUTY,
        /** Nobody supports who answers the telephone (người hỗ trợ trực). */
        NO_BACKUP
    }
}
