package vn.tgpl.court.clash;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.HearingCheck;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.SittingDay;
import vn.tgpl.court.listing.domain.Warning;
import vn.tgpl.statute.time.LegalTime;

/** Warns a court that nobody can say of a day whether it is a day off. */
@ApplicationScoped
class HolidayCheck implements HearingCheck {

    private final DaysOff daysOff;

    HolidayCheck(DaysOff daysOff) {
        this.daysOff = daysOff;
    }

    @Override
    public List<Warning> warningsOf(Hearing hearing) {
        var sent = hearing.schedule();
        if (!hearing.status().isToSit() || sent.timePrecision() == TimePrecision.WEEK) {
            return List.of();
        }
        return IntStream.range(0, sent.days().size())
                .filter(i -> isUncertain(sent.days().get(i)))
                .mapToObj(i -> warning(i, sent.days().get(i)))
                .toList();
    }

    private boolean isUncertain(SittingDay day) {
        return day.stands() && daysOff.isUncertain(LegalTime.dayOf(day.start()));
    }

    private static Warning warning(int position, SittingDay day) {
        var year = LegalTime.dayOf(day.start()).getYear();
        return new Warning("/days/" + position + "/start", "holidays-unknown", String.valueOf(year));
    }
}
