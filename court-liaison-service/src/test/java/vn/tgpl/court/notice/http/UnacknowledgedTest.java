package vn.tgpl.court.notice.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.listing.messaging.Cases.LAWYER;
import static vn.tgpl.court.listing.messaging.Cases.matched;
import static vn.tgpl.court.notice.Told.CENTRE;
import static vn.tgpl.court.notice.Told.PROVIDER;
import static vn.tgpl.court.notice.Told.inDays;
import static vn.tgpl.court.notice.Told.parties;
import static vn.tgpl.court.notice.Told.receive;
import static vn.tgpl.court.notice.Told.unacknowledged;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Sent;
import vn.tgpl.court.listing.messaging.CaseNews;
import vn.tgpl.platform.clock.ClockWatch;

@QuarkusTest
@Parts
class UnacknowledgedTest {

    private static final Logger LOG = Logger.getLogger(UnacknowledgedTest.class);

    @Inject
    CaseNews cases;

    @Inject
    ClockWatch watch;

    @Inject
    Sent sent;

    @Test
    void saysWhoHasNotBeenToldOfTheVersionThatCounts() {
        var reference = fresh();
        var hearing = id(put(reference, HEARING).path("id"));
        assertThat(cases.tell(matched(hearing, PROVIDER))).isTrue();
        show("before any receipt", hearing);
        var before = unacknowledged("centre", hearing);
        assertThat(before)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item)
                        .containsEntry("noticeVersion", 0)
                        .containsEntry("dueAt", "2099-12-01T00:00:00+07:00")
                        .containsEntry("late", false)
                        .containsEntry("lastReceipt", null));

        receive("centre", hearing, CENTRE, 0);
        receive("provider", hearing, PROVIDER.id(), 0);
        show("after the receipts", hearing);
        assertThat(unacknowledged("centre", hearing)).isEmpty();

        put(reference, MOVED);
        show("after a move", hearing);
        assertThat(unacknowledged("centre", hearing)).hasSize(2).allSatisfy(item -> {
            assertThat(item).containsEntry("noticeVersion", 1).containsEntry("dueAt", "2099-12-08T00:00:00+07:00");
            assertThat((Map<?, ?>) item.get("lastReceipt"))
                    .extracting("version")
                    .isEqualTo(0);
        });
    }

    @Test
    void aProviderSeesHisOwnAndOthersNothing() {
        var hearing = id(put(fresh(), HEARING).path("id"));
        cases.tell(matched(hearing, PROVIDER));
        assertThat(parties("provider", hearing)).containsExactly(PROVIDER.id() + "");
        assertThat(parties("procuracy", hearing)).isEmpty();
        assertThat(parties("police-investigator", hearing)).isEmpty();
    }

    @Test
    void aHearingThatFoundNoCaseIsToldToNobody() {
        assertThat(parties("court-clerk", id(put(fresh(), HEARING).path("id")))).isEmpty();
    }

    @Test
    void theOrganisationIsToldOnceOfSeveralCases() {
        var hearing = id(put(fresh(), HEARING).path("id"));
        cases.tell(matched(hearing, PROVIDER));
        cases.tell(matched(hearing, LAWYER));
        assertThat(parties("centre", hearing)).containsExactlyInAnyOrder(CENTRE, PROVIDER.id() + "", LAWYER.id() + "");
    }

    @Test
    void whoReplacesAProviderIsToldInHisPlace() {
        var hearing = id(put(fresh(), HEARING).path("id"));
        var match = matched(hearing, PROVIDER);
        cases.tell(match);
        cases.tell(assigned(match, LAWYER));
        assertThat(parties("centre", hearing)).containsExactlyInAnyOrder(CENTRE, LAWYER.id() + "");
        cases.tell(assigned(match, PROVIDER));
        assertThat(parties("centre", hearing)).containsExactlyInAnyOrder(CENTRE, PROVIDER.id() + "");
    }

    @Test
    void whatIsLateIsShownAsLateAndAnnounced() {
        var hearing = id(put(fresh(), inDays(3)).path("id"));
        cases.tell(matched(hearing, PROVIDER));
        assertThat(unacknowledged("centre", hearing))
                .allSatisfy(item -> assertThat(item).containsEntry("late", true));
        as("centre")
                .queryParam("overdue", true)
                .queryParam("party", PROVIDER.id())
                .get("/v1/hearings/unacknowledged")
                .then()
                .body("items.findAll { it.hearing.id == '%s' }.size()".formatted(hearing), equalTo(1));
        watch.watch();
        assertThat(sent.payloads(hearing).stream().filter(event -> event.contains("R20 tell-hearing")))
                .hasSize(2)
                .anyMatch(event -> event.contains(CENTRE))
                .anyMatch(event -> event.contains(PROVIDER.id() + ""));
        receive("centre", hearing, CENTRE, 0).then().statusCode(200).body("late", equalTo(true));
    }

    @Test
    void isCutIntoPagesByTheHearingsBeginning() {
        var match = matched(id(put(fresh(), MOVED).path("id")), PROVIDER);
        var earlier = new HearingMatched(
                match.caseId(),
                match.referralId(),
                id(put(fresh(), HEARING).path("id")),
                null,
                PROVIDER,
                match.participants());
        cases.tell(match);
        cases.tell(earlier);
        var starts = as("centre")
                .queryParam("from", "2099-12-10")
                .queryParam("limit", 200)
                .get("/v1/hearings/unacknowledged")
                .then()
                .extract()
                .jsonPath()
                .getList("items.hearing.start", String.class);
        assertThat(starts).isSorted();
        as("centre")
                .queryParam("cursor", "nonsense")
                .get("/v1/hearings/unacknowledged")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("cursor"));
        as("centre")
                .queryParam("to", "2020-01-01")
                .get("/v1/hearings/unacknowledged")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void thatItIsTakenOffTheListMustBeToldToo() {
        var hearing = id(put(fresh(), HEARING).path("id"));
        cases.tell(matched(hearing, PROVIDER));
        receive("centre", hearing, CENTRE, 0);
        step(hearing, "cancellation", "{\"reasonCode\": \"LISTED_BY_MISTAKE\"}");
        assertThat(unacknowledged("centre", hearing)).hasSize(2).allSatisfy(item -> {
            assertThat(item).containsEntry("noticeVersion", 1).containsEntry("dueAt", null);
            assertThat((Map<?, ?>) item.get("hearing")).extracting("status").isEqualTo("CANCELLED");
        });
        receive("centre", hearing, CENTRE, 1).then().statusCode(200);
        assertThat(parties("centre", hearing)).containsExactly(PROVIDER.id() + "");
    }

    @Test
    void thatItIsPutOffMustBeToldToo() {
        var hearing = id(put(fresh(), HEARING).path("id"));
        cases.tell(matched(hearing, PROVIDER));
        step(
                hearing,
                "postponement",
                "{\"reasonCode\": \"COUNSEL_ABSENT\", \"decidedAt\": \"2026-11-21T08:30:00+07:00\"}");
        assertThat(unacknowledged("provider", hearing))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("noticeVersion", 1)
                        .containsEntry("dueAt", "2026-11-24T00:00:00+07:00"));
    }

    private static void step(UUID hearing, String noun, String body) {
        as("court-clerk")
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/v1/hearings/{id}/" + noun, hearing)
                .then()
                .statusCode(200);
    }

    private static ProviderAssigned assigned(HearingMatched match, AssignedProvider provider) {
        return new ProviderAssigned(match.caseId(), match.referralId(), provider, null, Instant.EPOCH);
    }

    private static void show(String when, UUID hearing) {
        LOG.infof("unacknowledged %s: %s", when, unacknowledged("centre", hearing));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
