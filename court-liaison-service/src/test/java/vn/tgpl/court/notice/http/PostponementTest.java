package vn.tgpl.court.notice.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.messaging.Cases.LAWYER;
import static vn.tgpl.court.listing.messaging.Cases.matched;
import static vn.tgpl.court.notice.Told.CENTRE;
import static vn.tgpl.court.notice.Told.PROVIDER;
import static vn.tgpl.court.notice.Told.parties;
import static vn.tgpl.court.notice.Told.receive;
import static vn.tgpl.court.notice.Told.unacknowledged;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.HearingUnmatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Sent;
import vn.tgpl.court.listing.messaging.CaseNews;
import vn.tgpl.platform.clock.ClockWatch;

/** The court's time to tell that a hearing is put off ends when everybody has said that he was told. */
@QuarkusTest
@Parts
class PostponementTest {

    private static final String SEND = "R22 send-postponement";

    @Inject
    CaseNews cases;

    @Inject
    ClockWatch watch;

    @Inject
    Sent sent;

    @Test
    void itIsMetAtTheLastReceipt() {
        var hearing = aided();
        postpone(hearing, 0, null);
        var last = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        receive(
                        as("provider").header("If-Match", "\"1\""),
                        hearing,
                        PROVIDER.id(),
                        "{\"receivedAt\": \"" + last + "\"}")
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
        sends(hearing, "RUNNING");
        receive(
                        as("centre").header("If-Match", "\"1\""),
                        hearing,
                        CENTRE,
                        "{\"receivedAt\": \"" + last.minusSeconds(1) + "\"}")
                .then()
                .statusCode(200);
        assertThat(Instant.from(OffsetDateTime.parse(sends(hearing, "MET").<String>path(clock("metAt")))))
                .isEqualTo(last);
    }

    @Test
    void whoHasNotBeenToldInTimeIsShownAsLateAndTheReceiptIsLateToo() {
        var hearing = aided();
        postpone(hearing, 9, null);
        assertThat(unacknowledged("provider", hearing))
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("late", true));
        sends(hearing, "MISSED");
        receive("centre", hearing, CENTRE, 1).then().statusCode(200).body("late", equalTo(true));
        receive("provider", hearing, PROVIDER.id(), 1).then().statusCode(200);
        var answer = sends(hearing, "MISSED");
        assertThat(answer.<String>path(clock("metAt"))).isNotNull();
        watch.watch();
        assertThat(sent.payloads(hearing).stream().filter(event -> event.contains(SEND)))
                .hasSize(1);
    }

    @Test
    void toldOfTheNextDateIsToldOfThePostponement() {
        var hearing = aided();
        postpone(hearing, 0, "{\"days\": [{\"start\": \"2099-12-20T08:00:00+07:00\"}]}");
        sends(hearing, "RUNNING");
        receive("centre", hearing, CENTRE, 2).then().statusCode(200);
        receive("provider", hearing, PROVIDER.id(), 2).then().statusCode(200);
        sends(hearing, "MET");
    }

    @Test
    void whoIsToBeToldNoMoreIsNotWaitedFor() {
        var hearing = fix(HEARING);
        cases.tell(matched(hearing, PROVIDER));
        var other = matched(hearing, LAWYER);
        cases.tell(other);
        postpone(hearing, 0, null);
        receive("centre", hearing, CENTRE, 1);
        receive("provider", hearing, PROVIDER.id(), 1);
        sends(hearing, "RUNNING");
        cases.tell(new HearingUnmatched(other.caseId(), other.referralId(), hearing));
        sends(hearing, "MET");
    }

    @Test
    void whereNobodyIsLeftToTellItRunsNoMore() {
        var hearing = fix(HEARING);
        var match = matched(hearing, PROVIDER);
        cases.tell(match);
        postpone(hearing, 0, null);
        lose(match);
        sends(hearing, null);
        cases.tell(matched(hearing, PROVIDER));
        sends(hearing, "RUNNING");
    }

    @Test
    void whatWasTakenOffTheListIsToldUntilItIsUnlinked() {
        var hearing = fix(HEARING);
        var match = matched(hearing, PROVIDER);
        cases.tell(match);
        as("court-clerk")
                .header("If-Match", "\"0\"")
                .body("{\"reasonCode\": \"LISTED_BY_MISTAKE\"}")
                .post("/v1/hearings/{id}/cancellation", hearing)
                .then()
                .statusCode(200);
        assertThat(parties("centre", hearing)).hasSize(2);
        cases.tell(new ProviderAssigned(match.caseId(), match.referralId(), LAWYER, null, Instant.EPOCH));
        assertThat(parties("centre", hearing))
                .as("who never heard of it need not hear that it is off")
                .containsExactly(CENTRE);
        lose(match);
        assertThat(parties("centre", hearing)).isEmpty();
        cases.tell(matched(hearing, PROVIDER));
        assertThat(parties("centre", hearing)).isEmpty();
    }

    private void lose(HearingMatched match) {
        assertThat(cases.tell(new HearingUnmatched(match.caseId(), match.referralId(), match.hearingId())))
                .isTrue();
    }

    private UUID aided() {
        var hearing = fix(HEARING);
        assertThat(cases.tell(matched(hearing, PROVIDER))).isTrue();
        return hearing;
    }

    private static void postpone(UUID hearing, int daysAgo, String reopens) {
        var decidedAt = Instant.now().minus(daysAgo, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        as("court-clerk")
                .header("If-Match", "\"0\"")
                .body("{\"reasonCode\": \"COUNSEL_ABSENT\", \"decidedAt\": \"%s\", \"reopens\": %s}"
                        .formatted(decidedAt, reopens))
                .post("/v1/hearings/{id}/postponement", hearing)
                .then()
                .statusCode(200);
    }

    private static String clock(String field) {
        return "clocks.find { it.rule == '%s' }.%s".formatted(SEND, field);
    }

    private static ExtractableResponse<?> sends(UUID hearing, String status) {
        return as("court-clerk")
                .get("/v1/hearings/{id}", hearing)
                .then()
                .body(clock("status"), equalTo(status))
                .extract();
    }
}
