package vn.tgpl.court.listing.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.messaging.Cases.LAWYER;
import static vn.tgpl.court.listing.messaging.Cases.OFFICER;
import static vn.tgpl.court.listing.messaging.Cases.matched;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Follower;
import vn.tgpl.platform.json.EventJson;

@QuarkusTest
@Parts
class CaseListenerTest {

    @Inject
    CaseNews cases;

    @Test
    void theSameEventTwiceActsOnce() {
        var hearing = fix(HEARING);
        var court = Follower.of("court-clerk");
        var id = UUID.randomUUID().toString();
        var match = EventJson.write(matched(hearing, OFFICER));
        assertThat(cases.tell(id, match)).isTrue();
        assertThat(cases.tell(id, match)).isTrue();
        assertThat(court.next()).hasSize(1);
        as("court-clerk").get("/v1/hearings/{id}", hearing).then().body("cases.size()", equalTo(1));
    }

    @Test
    void anotherEventThatSaysTheSameIsNoNews() {
        var hearing = fix(HEARING);
        var match = matched(hearing, OFFICER);
        cases.tell(match);
        var court = Follower.of("court-clerk");
        assertThat(cases.tell(match)).isTrue();
        assertThat(court.next()).isEmpty();
    }

    @Test
    void aProviderOfACaseWithoutAHearingIsNoNews() {
        var court = Follower.of("court-clerk");
        assertThat(cases.tell(new ProviderAssigned(UUID.randomUUID(), UUID.randomUUID(), LAWYER, null, Instant.EPOCH)))
                .isTrue();
        assertThat(cases.tell(new CaseAccepted(UUID.randomUUID(), UUID.randomUUID(), "TT.TGTT.01.2026", Instant.EPOCH)))
                .isTrue();
        assertThat(court.next()).isEmpty();
    }

    @Test
    void aMatchOfAHearingThatIsNotKnownIsGivenUpAndMayComeAgain() {
        var event = matched(UUID.randomUUID(), OFFICER);
        assertThat(cases.tell(event)).isFalse();
        assertThat(cases.tell(event)).as("it left no trace in the inbox").isFalse();
    }

    @Test
    void whatIsNoCaseEventIsGivenUpAndTheNextOneIsHandled() {
        assertThat(cases.tell("1", "{\"type\": \"vn.tgpl.case.invented.v1\"}")).isFalse();
        assertThat(cases.tell("2", "no JSON")).isFalse();
        assertThat(cases.tell("3", null)).isFalse();
        assertThat(cases.tell(matched(fix(HEARING), OFFICER))).isTrue();
    }
}
