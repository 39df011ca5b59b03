package vn.tgpl.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final String LONG =
            "Phiên tòa xét xử sơ thẩm vụ án hình sự; điểm cầu thành phần ở trại tạm giam. ".repeat(6) + "😀";

    @Test
    void noLineIsLongerThanSeventyFiveOctets() {
        assertThat(lines())
                .hasSizeGreaterThan(6)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void foldedLinesAreFilled() {
        assertThat(lines().subList(0, 5))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(71));
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(folded().replace("\r\n ", "").replace("\\;", ";")).isEqualTo("DESCRIPTION:" + LONG + "\r\n");
    }

    @Test
    void textIsEscaped() {
        assertThat(new CalendarText().text("SUMMARY", "a,b;c\\d\ne\r\nf\u0007g").toString())
                .isEqualTo("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf g\r\n");
    }

    @Test
    void timesAreVietnamsAndSaySo() {
        var at = Instant.parse("2026-12-10T01:00:00Z");
        assertThat(new CalendarText()
                        .time("DTSTART", at)
                        .utc("DTSTAMP", at)
                        .date("DTEND", LocalDate.of(2026, 12, 14))
                        .toString())
                .isEqualTo("DTSTART;TZID=Asia/Ho_Chi_Minh:20261210T080000\r\nDTSTAMP:20261210T010000Z\r\n"
                        + "DTEND;VALUE=DATE:20261214\r\n");
    }

    private static List<String> lines() {
        return List.of(folded().split("\r\n"));
    }

    private static String folded() {
        return new CalendarText().text("DESCRIPTION", LONG).toString();
    }
}
