package vn.tgpl.court.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Court;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.statute.time.LegalTime;
import vn.tgpl.testkit.Json;

/** What became of a hearing is said by one word in every format; what is off stays on the list, with its word. */
@QuarkusTest
@Parts
class WhatBecameOfItTest {

    private static final List<String> WORDS =
            List.of("Hoãn", "Tạm ngừng", "Hủy", "Đã xét xử", "Đưa vào lịch trùng", "Không xét xử ngày này");
    private static final List<String> FORMATS =
            List.of("text/html", "application/pdf", Sheet.CSV, Sheet.XLSX, "text/calendar");
    private static final String DECIDED = "\"decidedAt\": \"2026-11-21T08:30:00+07:00\"";

    private final String number = ThreadLocalRandom.current().nextInt(10_000, 100_000) + "/2026/HSST";
    private final String room = "P." + fresh().substring(0, 6);
    private final LocalDate today = LegalTime.dayOf(Instant.now());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            postponement | {"reasonCode": "COUNSEL_ABSENT", %1$s}             | Hoãn      | CANCELLED
            suspension   | {"reasonCode": "EVIDENCE_NEEDED", %1$s}            | Tạm ngừng | CONFIRMED
            cancellation | {"reasonCode": "LISTED_BY_MISTAKE"}                | Hủy       | CANCELLED
            outcome      | {"pronouncedAt": "%2$sT00:00:00+07:00", "judgment": {"number": "1", "date": "%2$s"}, "results": [{"person": 0, "charge": "Trộm cắp tài sản", "result": "CONVICTED", "present": true}]} | Đã xét xử | CONFIRMED
            """)
    void aStepIsSaidInEveryFormat(String noun, String body, String word, String status) {
        var id = fix(hearing("[%s]".formatted(day(today, false))));
        as("court-clerk")
                .header("If-Match", "\"0\"")
                .body(body.formatted(DECIDED, today))
                .post("/v1/hearings/{id}/" + noun, id)
                .then()
                .statusCode(200);
        saysItEverywhere(word, status);
    }

    @Test
    void aDayThatIsOffIsSaidInEveryFormat() {
        fix(hearing("[%s, %s]".formatted(day(today, true), day(today.plusDays(1), false))));
        saysItEverywhere("Không xét xử ngày này", "CANCELLED");
    }

    @Test
    void whatIsToSitIsSaidToStandInTheTableAndHasNoWordElsewhere() {
        fix(hearing("[%s]".formatted(day(today, false))));
        for (var format : FORMATS) {
            assertThat(WORDS).as(format).noneMatch(word -> text(format).contains(word));
        }
        assertThat(text(Sheet.CSV)).contains("Theo lịch");
    }

    @Test
    void aCaseHeardBehindClosedDoorsIsNamedToNobodyElseInAnyFormat() {
        var name = "Vụ " + UUID.randomUUID();
        fix(hearing("[%s]".formatted(day(today, false)))
                .with("/publicity", "\"CLOSED\"")
                .with("/caseName", "\"" + name + "\""));
        for (var format : FORMATS) {
            assertThat(text("procuracy", format)).as(format).doesNotContain(name, number);
        }
        assertThat(answer("procuracy", "application/json").asString()).doesNotContain(name);
        for (var format : List.of("text/html", "application/pdf", "text/calendar")) {
            assertThat(text(format)).as(format).contains(number).doesNotContain(name);
        }
        assertThat(text(Sheet.CSV)).as("its court's own table").contains(name);
    }

    private void saysItEverywhere(String word, String status) {
        for (var format : FORMATS) {
            assertThat(text(format)).as(format).contains(number, word);
            assertThat(WORDS).as(format).filteredOn(text(format)::contains).containsExactly(word);
        }
        assertThat(event().getSummary().getValue()).startsWith("[" + word + "] ");
        assertThat(event().getStatus().getValue()).isEqualTo(status);
    }

    private Json hearing(String days) {
        return HEARING.with("/days", days)
                .with("/proceeding/courtCaseNumber", "\"" + number + "\"")
                .with("/persons/0/charges", "[\"Trộm cắp tài sản\"]");
    }

    private String day(LocalDate day, boolean isOff) {
        return """
                {"start": "%1$sT00:00:00+07:00", "end": "%1$sT23:00:00+07:00", "room": "%2$s", "cancelled": %3$s}""".formatted(day, room, isOff);
    }

    private VEvent event() {
        return Biweekly.parse(answer("court-clerk", "text/calendar").asString())
                .first()
                .getEvents()
                .getFirst();
    }

    private String text(String format) {
        return text("court-clerk", format);
    }

    /** All that people read of the list in this format. */
    private String text(String client, String format) {
        var answer = answer(client, format);
        return switch (format) {
            case "application/pdf" -> pdf(answer.asByteArray());
            case Sheet.XLSX -> cells(answer.asByteArray());
            case "text/calendar" -> answer.asString().replace("\r\n ", "");
            default -> answer.asString();
        };
    }

    private Response answer(String client, String format) {
        var answer = as(client)
                .accept(format)
                .queryParam("from", today.toString())
                .queryParam("to", today.toString())
                .queryParam("room", room)
                .get("/v1/courts/{court}/schedule", Court.COURT);
        answer.then().statusCode(200);
        return answer;
    }

    private static String pdf(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cells(byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().filter(Objects::nonNull).map(Cell::getText))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
