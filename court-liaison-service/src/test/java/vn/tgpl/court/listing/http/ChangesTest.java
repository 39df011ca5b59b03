package vn.tgpl.court.listing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Follower;

@QuarkusTest
@Parts
class ChangesTest {

    @Test
    void tellTheCourtEachVersionInItsOrder() {
        var court = Follower.of("court-clerk");
        var reference = fresh();
        put(reference, HEARING);
        put(reference, HEARING);
        put(reference, MOVED);
        put(reference, MOVED.with("/judge", "\"Lê Thị Hoa\""));
        var told = court.next();
        assertThat(told).extracting("op").containsExactly("UPSERT", "UPSERT", "UPSERT");
        assertThat(told).extracting("version").containsExactly(0, 1, 2);
        assertThat(told).extracting("reference").containsOnly(reference);
        assertThat(told)
                .extracting("start")
                .containsExactly("2099-12-10T08:00:00+07:00", "2099-12-17T08:00:00+07:00", "2099-12-17T08:00:00+07:00");
        assertThat(told.toString()).doesNotContain("Phạm", "Lê Thị Hoa", "Võ");
    }

    @Test
    void tellNothingToWhoTakesNoPart() {
        var police = Follower.of("commune-police");
        put(fresh(), HEARING);
        assertThat(police.next()).isEmpty();
    }

    @Test
    void aCursorThatNobodyGaveIsRefused() {
        as("court-clerk").get("/v1/hearings/changes?since=abc").then().statusCode(422);
    }
}
