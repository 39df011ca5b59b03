package vn.tgpl.casework.casefile.domain;

import java.time.Instant;
import vn.tgpl.statute.time.LegalTime;

/**
 * How a case stands after its end.
 *
 * @param endedAt the first moment of a day where only the day is known
 * @param handedOver whether the Centre has the provider's file (bàn giao hồ sơ)
 */
public record CaseEnd(Instant endedAt, boolean handedOver) {

    /** Whether it happened while the case went on. */
    boolean isAfter(Instant happened) {
        var day = LegalTime.dayOf(endedAt);
        var last = endedAt.equals(LegalTime.startOf(day)) ? LegalTime.endOf(day).minusNanos(1) : endedAt;
        return !happened.isAfter(last);
    }
}
