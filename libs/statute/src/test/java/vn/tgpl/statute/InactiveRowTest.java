package vn.tgpl.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.replacing;
import static vn.tgpl.statute.Sample.replacingRules;
import static vn.tgpl.statute.Sample.request;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.table.Certainty;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.statute.time.CalendarOverride;
import vn.tgpl.statute.time.Holiday;

/** A row that is off stands in the table and binds nobody. */
class InactiveRowTest {

    @Test
    void anUnsureRowIsOff() {
        assertThat(Statute.load().rules())
                .noneMatch(rule -> rule.standing().active() && rule.standing().certainty() == Certainty.UNSURE);
        assertThat(Statute.load().juvenileLimits())
                .noneMatch(
                        limit -> limit.standing().active() && limit.standing().certainty() == Certainty.UNSURE);
        assertThat(CalendarOverride.read(TableSource.shipped()))
                .noneMatch(day -> day.active() && day.certainty() == Certainty.UNSURE);
        assertThat(Holiday.read(TableSource.shipped()))
                .noneMatch(holiday ->
                        holiday.standing().active() && holiday.standing().certainty() == Certainty.UNSURE);
    }

    @Test
    void aRuleThatIsOffIsListedAndStartsNothing() {
        var statute = Statute.read(replacingRules(
                "R99,a-rule,REQUEST_RECEIVED,,PROVIDER,12h,,NOTICE_RECEIVED,PROVIDER,Art. 1,UNSURE,2026-01-01,,false"));

        assertThat(statute.rules()).hasSize(1);
        assertThat(statute.clocksStartedBy(request("2026-11-26T09:00", "WITNESS")))
                .isEmpty();
    }

    @Test
    void aHolidayThatIsOffIsAWorkingDay() {
        var statute = Statute.read(
                replacing("holidays.csv", "Ngày Văn hóa Việt Nam,11-24,0,0,,Art. 1,UNSURE,2026-07-01,,false"));

        assertThat(statute.calendar().isWorkingDay(LocalDate.parse("2026-11-24")))
                .isTrue();
    }
}
