package vn.tgpl.court.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.schedule.Lists.OFFICER;
import static vn.tgpl.court.schedule.Lists.day;
import static vn.tgpl.court.schedule.Lists.fix;
import static vn.tgpl.court.schedule.Lists.freshWeek;
import static vn.tgpl.court.schedule.Lists.list;
import static vn.tgpl.court.schedule.Lists.match;
import static vn.tgpl.court.schedule.Lists.on;

import biweekly.Biweekly;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.CaseMatching;
import vn.tgpl.court.schedule.Lists;

/** The same list in each format, read by a library that did not write it. */
@QuarkusTest
@Parts
class FormatsTest {

    private static final String JUDGE = "Nguyễn Thị Kiều Oanh Ngữ Kỵ Ế Ộ Ữ Ặ Ỵ";

    private static final String CASE = "Lừa đảo chiếm đoạt tài sản";
    private static final String CLOSED_CASE = "Giao cấu với người từ đủ 13 tuổi";

    @Inject
    CaseMatching matching;

    private LocalDate monday;
    private UUID first;

    @BeforeEach
    void aWeek() {
        monday = freshWeek();
        var hearing = on(monday, "08:00", "11:30", "P.2")
                .with("/judge", "\"" + JUDGE + "\"")
                .with("/caseName", "\"" + CASE + "\"");
        first = fix(hearing);
        match(matching, first, OFFICER, "H12.TP.TGPL");
        fix(on(monday, "07:30", "09:00", "P.10"));
        fix(on(monday, "09:00", "10:00", "p. 2")
                .with("/publicity", "\"CLOSED\"")
                .with("/caseName", "\"" + CLOSED_CASE + "\""));
        fix(hearing.with(
                "/days",
                "[" + day(monday.plusDays(1), "08:00", "17:00", "P.2") + ","
                        + day(monday.plusDays(2), "08:00", "11:00", "Hội trường A") + "]"));
        fix(on(monday.plusDays(3), "08:00", "09:00", "P.2").with("/timePrecision", "\"WEEK\""));
    }

    @Test
    void jsonHasDaysRoomsAndHearingsInOrder() {
        list("court-clerk", "application/json", monday, monday.plusDays(6))
                .statusCode(200)
                .body("court", equalTo("TA.96.KV6"))
                .body("name", equalTo("Tòa án nhân dân khu vực 6 - Cà Mau"))
                .body("days.date", equalTo(days(0, 1, 2)))
                .body("days[0].rooms.room", equalTo(List.of("P.2", "P.10")))
                .body("days[0].rooms[0].hearings.size()", equalTo(2))
                .body("days[0].rooms[0].hearings[0].id", equalTo(first.toString()))
                .body("days[0].rooms[0].hearings[0].cases[0].provider.name", equalTo(OFFICER.name()))
                .body("days[0].rooms[0].hearings.caseName", equalTo(List.of(CASE, CLOSED_CASE)))
                .body("days[2].rooms[0].room", equalTo("Hội trường A"))
                .body("days[2].rooms[0].hearings[0].day", equalTo(2))
                .body("weeks.from", equalTo(days(0)))
                .body("weeks[0].hearings.size()", equalTo(1));
    }

    @Test
    void withoutAcceptItIsJsonAndABrowserGetsAPage() {
        list("court-clerk", "*/*", monday, monday).contentType("application/json");
        list("court-clerk", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", monday, monday)
                .contentType("text/html;charset=UTF-8");
    }

    @Test
    void thePageNamesJudgesAndRoomsAndHasHeaders() {
        var page = body("text/html");
        assertThat(page)
                .contains(JUDGE, CASE, "Hội trường A", "P.10", "Xét xử kín", "Chưa ấn định ngày giờ", "scope=\"col\"")
                .contains(
                        "lang=\"vi\"",
                        "Trực tuyến; điểm cầu trung tâm: Tòa án nhân dân khu vực 6 - Cà Mau; điểm cầu thành phần: G01.96.TG1")
                .doesNotContain("ONLINE")
                .doesNotContain("<script", CLOSED_CASE, OFFICER.name());
    }

    @Test
    void thePrintHasEveryLetterAndThePagesNumbers() throws IOException {
        var pdf = list("court-clerk", "application/pdf", monday, monday.plusDays(6))
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(JUDGE, CASE, "Trang 1/", "Hội trường A", "Lịch xét xử")
                    .doesNotContain(CLOSED_CASE);
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theCsvHasARowForEachSitting() throws IOException {
        var text = body("text/csv");
        try (var rows = CsvReader.builder().ofCsvRecord(new StringReader(text.substring(1)))) {
            var read = rows.stream().toList();
            assertThat(read).hasSize(7);
            assertThat(read.getFirst().getFields()).contains("Phòng xử án", "Thẩm phán");
            assertThat(read.get(1).getFields()).contains(JUDGE, CASE, "P.2", OFFICER.name());
            assertThat(read.getLast().getField(0)).startsWith("Trong tuần");
        }
    }

    @Test
    void theWorkbookHasTheSameRows() throws IOException {
        var bytes = list(
                        "court-clerk",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        monday,
                        monday.plusDays(6))
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(7);
            assertThat(rows.get(1).stream().filter(Objects::nonNull).map(Cell::getText))
                    .contains(JUDGE, "P.2");
        }
    }

    @Test
    void theCalendarIsReadByTwoLibraries() throws IOException, ParserException {
        var text = body("text/calendar");
        var events = Biweekly.parse(text).first().getEvents();
        assertThat(events).hasSize(6);
        assertThat(events.getFirst().getUid().getValue()).isEqualTo(event(first));
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Phiên tòa sơ thẩm hình sự 34/2026/HSST");
        var read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.getComponents("VEVENT")).hasSize(6);
        assertThat(read.validate().hasErrors()).as(read.validate().toString()).isFalse();
        assertThat(text).doesNotContain("Kiều Oanh", "Võ Thị Ánh", CASE, CLOSED_CASE, OFFICER.name());
    }

    private static String event(UUID hearing) {
        return hearing + "-1@tgpl";
    }

    private List<String> days(int... after) {
        return Arrays.stream(after).mapToObj(n -> monday.plusDays(n).toString()).toList();
    }

    private String body(String accept) {
        return Lists.list("court-clerk", accept, monday, monday.plusDays(6))
                .statusCode(200)
                .extract()
                .asString();
    }
}
