package vn.tgpl.court.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.court.listing.Court.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;

@QuarkusTest
@Parts
class PlaceNamesTest {

    private static final String COURT = "TA.96.KV6";

    @Inject
    PlaceNames places;

    private final String room = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void courtsProcuraciesAndTheCourtsOwnRoomsHaveNames() {
        call("Phòng số 1");
        assertThat(places.find(COURT, "TA.96")).contains("Tòa án nhân dân khu vực 6 - Cà Mau");
        assertThat(places.find("VKS.96", COURT)).contains("Viện kiểm sát nhân dân tỉnh Cà Mau");
        assertThat(places.find(room.toUpperCase(), COURT)).contains("Phòng số 1");
    }

    @Test
    void wordsAndWhatNobodyKnowsHaveNone() {
        call("Phòng số 1");
        assertThat(places.find(room, "TA.96.KV5")).as("another court's room").isEmpty();
        assertThat(places.find("Trại tạm giam Công an tỉnh", COURT)).isEmpty();
        assertThat(places.find("G01.96.TG1", COURT)).isEmpty();
        assertThat(places.of("TA.99.KV1")).isEqualTo("TA.99.KV1");
    }

    @Test
    void theMarkFollowsTheNames() {
        call("Phòng số 1");
        var mark = places.mark(COURT);
        var ofAll = places.mark(null);
        assertThat(places.mark(COURT)).isEqualTo(mark);
        call("Phòng số 2");
        assertThat(places.mark(COURT)).isNotEqualTo(mark);
        assertThat(places.mark(null)).isNotEqualTo(ofAll);
    }

    private void call(String name) {
        as("court-clerk")
                .body("{\"name\": \"" + name + "\", \"validFrom\": \"2025-07-01\"}")
                .put("/v1/courts/{court}/rooms/{code}", COURT, room);
    }
}
