package vn.tgpl.court.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.schedule.Lists.OFFICER;
import static vn.tgpl.court.schedule.Lists.fix;
import static vn.tgpl.court.schedule.Lists.freshWeek;
import static vn.tgpl.court.schedule.Lists.match;
import static vn.tgpl.court.schedule.Lists.on;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.CaseMatching;
import vn.tgpl.court.listing.Court;

/** Whoever has the list as it stands is told so, and the tag is another one as soon as anything shown is. */
@QuarkusTest
@Parts
class NotModifiedTest {

    @Inject
    CaseMatching matching;

    private final LocalDate monday = freshWeek();

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "application/pdf", "text/csv", "text/calendar"})
    void whoHasTheListIsToldSo(String accept) {
        fix(on(monday, "08:00", "09:00", "P.2"));
        var tag = tag(accept);
        as("court-clerk")
                .accept(accept)
                .header("If-None-Match", tag)
                .queryParam("from", monday.toString())
                .get("/v1/courts/{court}/schedule", Court.COURT)
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void theTagIsStrongAndOfOneFormat() {
        assertThat(tag("application/json")).startsWith("\"").isNotEqualTo(tag("text/html"));
    }

    @Test
    void theTagStaysWhereNothingChanges() {
        var reference = fresh();
        put(reference, on(monday, "08:00", "09:00", "P.2"));
        var tag = tag("application/json");
        put(reference, on(monday, "08:00", "09:00", "P.2"));
        fix(on(monday.plusDays(8), "08:00", "09:00", "P.2"));
        assertThat(tag("application/json")).isEqualTo(tag);
    }

    @Test
    void theTagFollowsEveryChange() {
        var empty = tag("application/json");
        var reference = fresh();
        put(reference, on(monday, "08:00", "09:00", "P.2"));
        var added = tag("application/json");
        put(reference, on(monday, "08:00", "09:00", "P.2").with("/judge", "\"Lê Thị Hoa\""));
        var amended = tag("application/json");
        put(reference, on(monday.plusDays(9), "08:00", "09:00", "P.2"));
        assertThat(added).isNotEqualTo(empty);
        assertThat(amended).isNotEqualTo(added).isNotEqualTo(empty);
        assertThat(tag("application/json")).isEqualTo(empty);
    }

    @Test
    void theTagFollowsTheCasesFoundAndTheirProvider() {
        var id = fix(on(monday, "08:00", "09:00", "P.2"));
        var alone = tag("application/json");
        match(matching, id, null, "H12.TP.TGPL");
        var matched = tag("application/json");
        match(matching, id, OFFICER, "H12.TP.TGPL");
        assertThat(matched).isNotEqualTo(alone);
        assertThat(tag("application/json")).isNotEqualTo(matched);
    }

    private String tag(String accept) {
        return as("court-clerk")
                .accept(accept)
                .queryParam("from", monday.toString())
                .get("/v1/courts/{court}/schedule", Court.COURT)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .extract()
                .header("ETag");
    }
}
