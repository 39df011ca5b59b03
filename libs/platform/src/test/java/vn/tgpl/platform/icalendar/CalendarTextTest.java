package vn.tgpl.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
        assertThat(folded().replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + LONG + "\r\nEND:VEVENT\r\n");
    }

    @Test
    void aTextCannotBeginALineOfItsOwn() {
        assertThat(CalendarText.folded("SUMMARY:a\rEND:VEVENT\u0007\r\nEND:VEVENT\r\n"))
                .isEqualTo("SUMMARY:a END:VEVENT \r\nEND:VEVENT\r\n");
    }

    private static List<String> lines() {
        return List.of(folded().split("\r\n"));
    }

    private static String folded() {
        return CalendarText.folded("DESCRIPTION:" + LONG + "\r\nEND:VEVENT\r\n");
    }
}
