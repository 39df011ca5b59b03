package vn.tgpl.court.listing.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.listing.messaging.Cases.AGENCIES;
import static vn.tgpl.court.listing.messaging.Cases.LAWYER;
import static vn.tgpl.court.listing.messaging.Cases.OFFICER;
import static vn.tgpl.court.listing.messaging.Cases.matched;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Follower;

@QuarkusTest
@Parts
class MatchedHearingTest {

    @Inject
    CaseNews cases;

    @Test
    void aMatchedHearingIsSeenByTheAgenciesOfTheCase() {
        var procuracy = Follower.of("procuracy");
        var hearing = fix(HEARING);
        var match = matched(hearing, OFFICER);
        assertThat(cases.tell(match)).isTrue();
        read("procuracy", hearing)
                .statusCode(200)
                .body("version", equalTo(0))
                .body("cases.caseId", contains(match.caseId().toString()))
                .body("cases[0].provider.name", equalTo(OFFICER.name()));
        read("centre", hearing).statusCode(200);
        read("police-investigator", hearing).statusCode(404);
        assertThat(procuracy.next()).extracting("id").containsExactly(hearing.toString());
    }

    @Test
    void whoKeepsTheHearingIsToldOfItsCases() {
        var reference = fresh();
        var hearing = UUID.fromString(put(reference, HEARING).path("id"));
        cases.tell(matched(hearing, OFFICER));
        var tag = as("court-clerk")
                .header("If-None-Match", "\"0\"")
                .get("/v1/hearings/{id}", hearing)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as("court-clerk")
                .header("If-None-Match", tag)
                .get("/v1/hearings/{id}", hearing)
                .then()
                .statusCode(304);
        put(reference, HEARING).then().statusCode(200).header("ETag", "\"0\"");
        put(as("court-clerk").header("If-Match", tag), reference, MOVED).then().statusCode(200);
    }

    @Test
    void whoHasJoinedHearsOfEveryLaterVersion() {
        var reference = fresh();
        var hearing = UUID.fromString(put(reference, HEARING).path("id"));
        cases.tell(matched(hearing, null));
        var procuracy = Follower.of("procuracy");
        put(reference, MOVED);
        assertThat(procuracy.next()).extracting("version").containsExactly(1);
    }

    @Test
    void aReplacedProviderIsShownOnEveryHearingOfTheCase() {
        var first = matched(fix(HEARING), OFFICER);
        var second = new HearingMatched(first.caseId(), first.referralId(), fix(MOVED), null, OFFICER, AGENCIES);
        cases.tell(first);
        cases.tell(second);
        var centre = Follower.of("centre");
        assertThat(cases.tell(new ProviderAssigned(first.caseId(), first.referralId(), LAWYER, OFFICER, Instant.EPOCH)))
                .isTrue();
        for (var match : List.of(first, second)) {
            read("court-clerk", match.hearingId()).body("cases.provider.name", contains(LAWYER.name()));
        }
        assertThat(centre.next())
                .extracting("id")
                .containsExactlyInAnyOrder(
                        first.hearingId().toString(), second.hearingId().toString());
        as("centre")
                .queryParam("provider", LAWYER.id())
                .get("/v1/hearings")
                .then()
                .body("items.size()", equalTo(2));
    }

    @Test
    void aHearingMayHaveFoundSeveralCases() {
        var hearing = fix(HEARING);
        cases.tell(matched(hearing, OFFICER));
        cases.tell(
                new HearingMatched(UUID.randomUUID(), UUID.randomUUID(), hearing, null, null, List.of("G01.96.PC02")));
        read("police-investigator", hearing).statusCode(200).body("cases.size()", equalTo(2));
    }

    private static ValidatableResponse read(String client, UUID hearing) {
        return as(client).get("/v1/hearings/{id}", hearing).then();
    }
}
