package vn.tgpl.court.schedule;

import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.court.listing.CaseMatching;
import vn.tgpl.court.listing.Court;
import vn.tgpl.testkit.Json;

/** What a court's list has on days of its own for each test. */
public final class Lists {

    public static final AssignedProvider OFFICER =
            new AssignedProvider(UUID.randomUUID(), "Trần Thị Bích Hạnh", ProviderKind.LEGAL_AID_OFFICER);

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2061, 1, 3);
    private static final AtomicInteger WEEKS = new AtomicInteger();

    private Lists() {}

    /** The Monday of a week in which no other test has a hearing, nor in the next. */
    public static LocalDate freshWeek() {
        return FIRST_MONDAY.plusWeeks(2L * WEEKS.getAndIncrement());
    }

    /** A hearing of one day. */
    public static Json on(LocalDate day, String from, String to, String room) {
        return HEARING.with("/days", "[" + day(day, from, to, room) + "]");
    }

    public static String day(LocalDate day, String from, String to, String room) {
        return """
                {"start": "%sT%s:00+07:00", "end": "%sT%s:00+07:00", "room": "%s"}""".formatted(day, from, day, to, room);
    }

    public static UUID fix(Object hearing) {
        return Court.fix(hearing);
    }

    /** The hearing has found a case, of which these agencies are part. */
    public static void match(CaseMatching matching, UUID hearing, AssignedProvider provider, String... agencies) {
        matching.follow(
                new HearingMatched(UUID.randomUUID(), UUID.randomUUID(), hearing, null, provider, List.of(agencies)),
                Instant.parse("2026-11-22T02:00:00Z"));
    }

    public static ValidatableResponse list(String client, String accept, LocalDate from, LocalDate to) {
        return as(client)
                .accept(accept)
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get("/v1/courts/{court}/schedule", Court.COURT)
                .then();
    }
}
