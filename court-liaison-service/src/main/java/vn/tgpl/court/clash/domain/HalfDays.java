package vn.tgpl.court.clash.domain;

import java.time.Instant;
import java.time.LocalTime;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.SittingDay;
import vn.tgpl.statute.time.LegalTime;

/**
 * How long a sitting is taken to last whose end the court leaves open: the half of the day in which it begins.
 *
 * @param noon when the morning ends
 * @param evening when the afternoon ends
 */
public record HalfDays(LocalTime noon, LocalTime evening) {

    /** What a day of the schedule takes up; where its hour is not known it may be any. */
    TimeTaken taken(SittingDay day, TimePrecision precision) {
        var date = LegalTime.dayOf(day.start());
        if (precision == TimePrecision.DAY) {
            return new TimeTaken(date, LegalTime.startOf(date), LegalTime.endOf(date), true, true);
        }
        var midday = date.atTime(noon).atZone(LegalTime.ZONE).toInstant();
        var close = date.atTime(evening).atZone(LegalTime.ZONE).toInstant();
        var end = day.end() != null ? day.end() : openEnd(day.start(), midday, close);
        return new TimeTaken(date, day.start(), end, day.start().isBefore(midday), end.isAfter(midday));
    }

    private static Instant openEnd(Instant start, Instant midday, Instant close) {
        if (start.isBefore(midday)) {
            return midday;
        }
        return start.isBefore(close) ? close : LegalTime.endOf(LegalTime.dayOf(start));
    }
}
