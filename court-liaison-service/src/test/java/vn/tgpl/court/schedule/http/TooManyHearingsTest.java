package vn.tgpl.court.schedule.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.schedule.Lists.fix;
import static vn.tgpl.court.schedule.Lists.freshWeek;
import static vn.tgpl.court.schedule.Lists.list;
import static vn.tgpl.court.schedule.Lists.on;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.court.LoggedAndLimited;
import vn.tgpl.court.Parts;
import vn.tgpl.platform.sheet.Sheet;

/** A list that would be too long is refused whole: a part of it would look like all. */
@QuarkusTest
@Parts
@TestProfile(LoggedAndLimited.class)
class TooManyHearingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "application/pdf", Sheet.CSV, Sheet.XLSX, "text/calendar"})
    void fewerDaysAreAskedFor(String format) {
        var monday = freshWeek();
        fix(on(monday, "08:00", "09:00", "P.1"));
        fix(on(monday, "09:00", "10:00", "P.1"));
        list("court-clerk", format, monday, monday.plusDays(1)).statusCode(200);
        fix(on(monday.plusDays(1), "08:00", "09:00", "P.1"));
        list("court-clerk", format, monday, monday.plusDays(1))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-input"))
                .body("errors.parameter", contains("to"))
                .body("errors.code", contains("too-many-hearings"))
                .body("errors[0].allowed", contains("2"))
                .body(
                        "errors[0].detail",
                        equalTo("Có nhiều hơn 2 phiên tòa trong thời gian này; hãy chọn khoảng thời gian ngắn hơn"));
        list("court-clerk", format, monday, monday).statusCode(200);
    }
}
