package vn.tgpl.court.clash.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.court.clash.http.Clashes.DAY;
import static vn.tgpl.court.clash.http.Clashes.clashes;
import static vn.tgpl.court.clash.http.Clashes.id;
import static vn.tgpl.court.clash.http.Clashes.on;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.statute.time.LegalTime;

@QuarkusTest
@Parts
class DayOffTest {

    @Test
    void aDayOffIsWarnedOf() {
        var sunday = LegalTime.dayOf(Instant.now()).plusDays(10).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        var answer = put(fresh(), on(sunday, "08:00", "10:00", fresh()));
        answer.then()
                .statusCode(201)
                .body("warnings.code", hasItem("day-off"))
                .body("warnings.find { it.code == 'day-off' }.pointer", equalTo("/days/0/start"));
        assertThat(clashes("court-clerk", sunday, id(answer)))
                .singleElement()
                .satisfies(clash ->
                        assertThat(clash).containsEntry("kind", "DAY_OFF").containsEntry("other", null));
    }

    @Test
    void whereTheHolidaysAreNotKnownYetWeekendsAreDaysOffAndOtherDaysAreUncertain() {
        var saturday = DAY.plusDays(2);
        var weekend = put(fresh(), on(saturday, "08:00", "10:00", fresh()));
        weekend.then()
                .body("warnings.code", hasItem("day-off"))
                .body("warnings.code", not(hasItem("holidays-unknown")));
        assertThat(clashes("court-clerk", saturday, id(weekend)))
                .extracting("kind")
                .containsExactly("DAY_OFF");
        put(fresh(), on(DAY, "08:00", "10:00", fresh()))
                .then()
                .body("warnings.code", not(hasItem("day-off")))
                .body("warnings.find { it.code == 'holidays-unknown' }.pointer", equalTo("/days/0/start"))
                .body(
                        "warnings.find { it.code == 'holidays-unknown' }.detail",
                        equalTo("Chưa có lịch nghỉ lễ năm 2099: hãy kiểm tra ngày này có phải ngày nghỉ không"));
        put(as("court-clerk").header("Accept-Language", "en"), fresh(), on(DAY, "08:00", "10:00", fresh()))
                .then()
                .body("warnings.detail", hasItem(containsString("The public holidays of 2099 are not known yet")));
    }
}
