package vn.tgpl.court.course.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.court.course.http.Steps.at;
import static vn.tgpl.court.course.http.Steps.hearingOfToday;
import static vn.tgpl.court.course.http.Steps.outcome;
import static vn.tgpl.court.course.http.Steps.step;
import static vn.tgpl.court.course.http.Steps.today;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Sent;

@QuarkusTest
@Parts
class OutcomeTest {

    @Inject
    Sent sent;

    @Test
    void endsTheHearingForEachPersonAndCharge() {
        var id = fix(hearingOfToday());
        step(id, 0, "outcome", outcome())
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("changedFields", contains("status", "outcome"))
                .body("outcome.judgment.number", equalTo("34/2026/HS-ST"))
                .body("outcome.results[0].detail", equalTo("09 tháng tù"));
        assertThat(sent.types(id).getLast()).isEqualTo("vn.tgpl.hearing.held.v1");
        assertThat(sent.payloads(id).getLast()).doesNotContain("CONVICTED", "tù", "34/2026/HS-ST");
    }

    @Test
    void theTimeToAppealRunsFromThePronouncementForWhoWasThere() {
        step(fix(hearingOfToday()), 0, "outcome", outcome())
                .body("appeals.person", contains(0))
                .body("appeals.dueAt", contains(notNullValue()))
                .body("appeals.basis[0]", startsWith("BLTTHS"))
                .body("clocks.rule", hasItems("R23 serve-judgment", "R24 appeal"));
    }

    @Test
    void theTimeToAppealWaitsForWhoWasAbsent() {
        var absent = outcome().with("/results/0/present", "false");
        var id = fix(hearingOfToday());
        step(id, 0, "outcome", absent)
                .body("appeals.dueAt", contains(nullValue()))
                .body("clocks.rule", contains("R23 serve-judgment"));
        step(id, 1, "outcome", absent.with("/results/0/receivedAt", "\"" + at(today(), "00:00") + "\""))
                .body("appeals.dueAt", contains(notNullValue()))
                .body("clocks.rule", hasItem("R24 appeal"));
    }

    @Test
    void aServedJudgmentMeetsItsClock() {
        var served = outcome().with("/servedAt", "\"" + at(today(), "00:00") + "\"");
        step(fix(hearingOfToday()), 0, "outcome", served)
                .body("clocks.find { it.rule.startsWith('R23') }.status", equalTo("MET"));
    }

    @Test
    void anAmendedOutcomeIsANewVersionAndTheOldOneStaysReadable() {
        var id = fix(hearingOfToday());
        step(id, 0, "outcome", outcome());
        step(id, 1, "outcome", outcome().with("/results/0/result", "\"ACQUITTED\""))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("changedFields", contains("outcome"))
                .body("noticeVersion", equalTo(1))
                .body("clocks.findAll { it.rule.startsWith('R24') }", hasSize(1));
        as("court-clerk")
                .get("/v1/hearings/{id}/versions/1", id)
                .then()
                .statusCode(200)
                .body("outcome.results[0].result", equalTo("CONVICTED"));
        assertThat(sent.payloads(id).getLast()).contains("\"amended\": true");
    }

    @Test
    void theSameOutcomeAgainChangesNothing() {
        var id = fix(hearingOfToday());
        step(id, 0, "outcome", outcome());
        step(id, 1, "outcome", outcome()).statusCode(200).header("ETag", "\"1\"");
        assertThat(sent.types(id)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /pronouncedAt         | null                                   | /pronouncedAt         | not-null
            /pronouncedAt         | "2099-01-01T00:00:00+07:00"            | /pronouncedAt         | in-future
            /pronouncedAt         | "2026-01-01T00:00:00+07:00"            | /pronouncedAt         | before-hearing
            /judgment             | null                                   | /judgment             | not-null
            /judgment/number      | " "                                    | /judgment/number      | not-blank
            /judgment/date        | "2099-01-01"                           | /judgment/date        | in-future
            /servedAt             | "2026-01-01T00:00:00+07:00"            | /servedAt             | not-after-judgment
            /results              | []                                     | /results              | not-empty
            /results/0/person     | 7                                      | /results/0/person     | unknown-person
            /results/0/person     | null                                   | /results/0/referralId | unknown-person
            /results/0/person     | -1                                     | /results/0/person     | positive-or-zero
            /results/0/charge     | "Cướp tài sản"                         | /results/0/charge     | unknown-charge
            /results/0/result     | "GUILTY"                               | /results/0/result     | unknown-value
            /results/0/present    | null                                   | /results/0/present    | not-null
            /results/0/receivedAt | "2026-11-22T00:00:00+07:00"            | /results/0/receivedAt | received-by-absent
            """)
    void whatIsWrongIsNamed(String pointer, String value, String named, String code) {
        var id = fix(hearingOfToday());
        step(id, 0, "outcome", outcome().with(pointer, value))
                .statusCode(422)
                .body("errors.pointer", hasItem(named))
                .body("errors.find { it.pointer == '" + named + "' }.code", equalTo(code));
        assertThat(sent.types(id)).hasSize(1);
    }

    @Test
    void aPersonIsAnsweredOnceForEachCharge() {
        var twice = """
                {"person": 0, "charge": "Trộm cắp tài sản", "result": "ACQUITTED", "present": true}""";
        step(fix(hearingOfToday()), 0, "outcome", outcome().with("/results", "[" + twice + "," + twice + "]"))
                .statusCode(422)
                .body("errors.pointer", contains("/results/1"))
                .body("errors.code", contains("result-twice"));
    }
}
