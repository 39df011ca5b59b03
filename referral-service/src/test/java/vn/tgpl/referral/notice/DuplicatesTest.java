package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.messaging.CaseEvents;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class DuplicatesTest {

    private static final String NO_NUMBER = "{\"type\": \"NONE\", \"reason\": \"chưa có\"}";
    private static final Instant LATER = Now.FRIDAY_EVENING.plusSeconds(60);

    @Inject
    Database database;

    @Inject
    CaseEvents caseEvents;

    @Inject
    Now now;

    private final int random = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    private final Json notice = NOTICE.with("/proceeding/agencyCaseNumber", "\"DUP/" + random + "\"")
            .with("/person/identifiers/0/value", "\"096209" + random + "\"");

    @AfterEach
    void resetTheClock() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void theCentreSeesTheReferralsOfTwoAgenciesAsOne() {
        var first = sent("police-investigator", notice);
        var second = sent("commune-police", notice);

        as("centre")
                .get("/v1/referrals/" + second)
                .then()
                .body("sameAs", equalTo(first))
                .body("sharing", contains(first));
        as("centre")
                .get("/v1/referrals/" + first)
                .then()
                .body("sameAs", nullValue())
                .body("sharing", contains(second));
        as("centre").get("/v1/referrals").then().body("items.id", hasItems(first, second));
        assertThat(sameAsInEvent(first)).isEqualTo("null");
        assertThat(sameAsInEvent(second)).isEqualTo("\"" + first + "\"");
    }

    @Test
    void anAgencySeesItsOwnReferralAlone() {
        var first = sent("police-investigator", notice);
        var second = sent("commune-police", notice);

        as("commune-police").get("/v1/referrals/" + first).then().statusCode(404);
        as("commune-police")
                .get("/v1/referrals/" + second)
                .then()
                .statusCode(200)
                .body("sameAs", nullValue())
                .body("sharing", nullValue());
    }

    @Test
    void anAgencyThatNotifiesTwiceJoinsItself() {
        var first = sent("police-investigator", notice);

        assertThat(sameAs(sent("police-investigator", notice))).isEqualTo(first);
    }

    @Test
    void allLaterOnesJoinTheFirst() {
        var first = sent("police-investigator", notice);
        sent("commune-police", notice);

        assertThat(sameAs(sent("court-clerk", notice))).isEqualTo(first);
    }

    @Test
    void whereOneHasNoNumberNameAndBirthTell() {
        var first = sent("police-investigator", notice.with("/person/identifiers/0", NO_NUMBER));
        var typed = notice.with("/person/fullName", "\"NGUYEN VAN A\"");

        assertThat(sameAs(sent("commune-police", typed))).isEqualTo(first);
    }

    @Test
    void theNationalCodeIsTheSameProceedingToo() {
        var coded = notice.with("/proceeding/nationalCaseFileCode", "\"QG." + random + "\"");
        var first = sent("police-investigator", coded);

        assertThat(sameAs(sent("commune-police", coded.with("/proceeding/agencyCaseNumber", "\"X/" + random + "\""))))
                .isEqualTo(first);
    }

    @Test
    void anotherNumberNameBirthOrProceedingIsAnother() {
        var none = notice.with("/person/identifiers/0", NO_NUMBER);
        sent("police-investigator", notice);

        for (var other : List.of(
                notice.with("/person/identifiers/0/value", "\"095209" + random + "\""),
                none.with("/person/fullName", "\"Nguyễn Văn B\""),
                none.with("/person/dateOfBirth/value", "\"2009-05-18\""),
                none.with("/person/dateOfBirth", "{\"precision\": \"UNKNOWN\"}"),
                notice.with("/proceeding/agencyCaseNumber", "\"OTHER/" + random + "\""),
                notice.with("/proceeding/agencyCaseNumber", "null"))) {
            assertThat(sameAs(sent("commune-police", other)))
                    .as(other.toString())
                    .isNull();
        }
    }

    @Test
    void ofTwoThatArriveTogetherOneJoinsTheOther() throws Exception {
        var none = notice.with("/person/identifiers/0", NO_NUMBER);
        Callable<String> police = () -> sent("police-investigator", notice);
        Callable<String> commune = () -> sent("commune-police", none);
        try (var agencies = Executors.newFixedThreadPool(6)) {
            var ids = agencies.invokeAll(List.of(police, commune, police, commune, police, commune)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(ids.stream().map(this::sameAs).filter(same -> same == null))
                    .hasSize(1);
        }
    }

    @Test
    void aStepOfTheCaseReachesEverySender() {
        var first = sent("police-investigator", notice);
        var second = sent("commune-police", notice);

        accept(first);

        stands("police-investigator", first, "ACCEPTED").body("fileCode", equalTo("TT.TGTT.01.2026"));
        stands("commune-police", second, "ACCEPTED").body("fileCode", equalTo("TT.TGTT.01.2026"));
        assertThat(database.query(
                        "select count(*) from feed_entry where subject = ? and audience = 'G01.96.32098'",
                        UUID.fromString(second)))
                .containsExactly(List.of(2L));
    }

    @Test
    void whoComesLaterStandsWhereTheFirstStands() {
        var first = sent("police-investigator", notice);
        accept(first);

        stands("commune-police", sent("commune-police", notice), "ACCEPTED");
    }

    @Test
    void afterARefusalANewNoticeStandsAlone() {
        var first = sent("police-investigator", notice);
        refuse(first);

        var second = sent("commune-police", notice);

        assertThat(sameAs(second)).isNull();
        stands("commune-police", second, "RECEIVED");
    }

    @Test
    void aNoticeThatCameAfterARefusalNotYetHeardOfStandsAlone() {
        var first = sent("police-investigator", notice);
        var before = sent("court-clerk", notice);
        now.is(LATER.plusSeconds(1));
        var after = sent("commune-police", notice);
        assertThat(sameAs(after)).isEqualTo(first);

        refuse(first);

        stands("police-investigator", first, "REJECTED");
        stands("court-clerk", before, "REJECTED");
        stands("commune-police", after, "RECEIVED");
        assertThat(sameAs(after)).isNull();
    }

    private void accept(String referral) {
        caseEvents.arrive(new CaseAccepted(UUID.randomUUID(), UUID.fromString(referral), "TT.TGTT.01.2026", LATER));
    }

    private void refuse(String referral) {
        caseEvents.arrive(new CaseRefused(UUID.randomUUID(), UUID.fromString(referral), "NOT_ENTITLED", LATER));
    }

    private static ValidatableResponse stands(String client, String referral, String state) {
        return as(client)
                .get("/v1/referrals/" + referral)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private String sameAs(String referral) {
        return as("centre").get("/v1/referrals/" + referral).path("sameAs");
    }

    private String sameAsInEvent(String referral) {
        return String.valueOf(
                database.query("select (payload -> 'sameAs')::text from outbox where aggregateid = ?", referral)
                        .getFirst()
                        .getFirst());
    }
}
