package vn.tgpl.court.course.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tgpl.court.course.http.Steps.CANCELLATION;
import static vn.tgpl.court.course.http.Steps.listed;
import static vn.tgpl.court.course.http.Steps.step;
import static vn.tgpl.court.listing.Court.COURT;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.course.HearingCourse;
import vn.tgpl.court.listing.Follower;
import vn.tgpl.court.listing.Sent;
import vn.tgpl.court.listing.domain.Hearing;

@QuarkusTest
@Parts
class TakingOffTest {

    @Inject
    Sent sent;

    @Inject
    HearingCourse course;

    @Test
    void aCancelledHearingIsToldOnceAsDeleted() {
        var court = Follower.of("court-clerk");
        var reference = fresh();
        var id = UUID.fromString(put(reference, HEARING).path("id"));
        step(id, 0, "cancellation", CANCELLATION).statusCode(200).body("status", equalTo("CANCELLED"));
        var told = court.next();
        assertThat(told).extracting("op").containsExactly("UPSERT", "DELETE");
        assertThat(told.getLast())
                .containsEntry("id", id.toString())
                .containsEntry("reference", reference)
                .containsEntry("status", "CANCELLED")
                .containsEntry("version", 1);
        assertThat(sent.types(id).getLast()).isEqualTo("vn.tgpl.hearing.cancelled.v1");
    }

    @Test
    void whatStandsOnTheListAgainIsFixedAgain() {
        var court = Follower.of("court-clerk");
        var reference = fresh();
        var id = UUID.fromString(put(reference, HEARING).path("id"));
        step(id, 0, "cancellation", CANCELLATION);
        put(reference, HEARING)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("status", equalTo("FIXED"))
                .body("version", equalTo(2));
        assertThat(court.next()).extracting("op").containsExactly("UPSERT", "DELETE", "UPSERT");
        assertThat(sent.types(id).getLast()).isEqualTo("vn.tgpl.hearing.fixed.v1");
    }

    @Test
    void aCompleteListWithdrawsWhatItNoLongerHas() {
        var reference = fresh();
        var id = UUID.fromString(put(reference, HEARING).path("id"));
        assertThat(withdraw(reference)).containsExactly(id);
        assertThat(withdraw(reference)).isEmpty();
        assertThat(withdraw(fresh())).isEmpty();
        as("court-clerk")
                .get("/v1/hearings/{id}", id)
                .then()
                .body("decision.reasonCode", equalTo("WITHDRAWN_FROM_LIST"));
    }

    private List<UUID> withdraw(String reference) {
        return course
                .withdraw(
                        COURT,
                        LocalDate.of(2099, 12, 10),
                        hearing -> hearing.reference().equals(reference))
                .stream()
                .map(Hearing::id)
                .toList();
    }

    @Test
    void aHearingListedTwiceIsVoidForTheOther() {
        var duplicate = listed("DUPLICATE");
        var other = put(duplicate.other(), Steps.hearingOfToday()).then().statusCode(200);
        other.body("related.relation", contains("DUPLICATED_BY"))
                .body("related.id", contains(duplicate.id().toString()));
        as("court-clerk")
                .get("/v1/hearings/{id}", duplicate.id())
                .then()
                .body("status", equalTo("DUPLICATE"))
                .body("related.relation", contains("DUPLICATE_OF"));
        assertThat(sent.types(duplicate.id()).getLast()).isEqualTo("vn.tgpl.hearing.duplicated.v1");
    }

    @Test
    void theOtherMayBeNamedByItsId() {
        var stands = fix(HEARING);
        step(fix(HEARING), 0, "duplicate-of", "{\"hearing\": \"" + stands + "\"}")
                .statusCode(200)
                .body("related.id", contains(stands.toString()));
    }

    @Test
    void nothingIsADuplicateOfItselfNorOfWhatIsVoid() {
        var id = fix(HEARING);
        step(id, 0, "duplicate-of", "{\"hearing\": \"" + id + "\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-hearing"));
        var duplicate = listed("DUPLICATE");
        step(id, 0, "duplicate-of", "{\"hearing\": \"" + duplicate.id() + "\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("void-hearing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cancellation | {"reasonCode": null}       | /reasonCode | not-null
            cancellation | {"reasonCode": "NO_IDEA"}  | /reasonCode | unknown-value
            cancellation | {"reasonCode": "OTHER"}    | /detail     | reason-needs-words
            duplicate-of | {"hearing": " "}           | /hearing    | not-blank
            duplicate-of | {"hearing": "not-there"}   | /hearing    | unknown-hearing
            """)
    void whatIsWrongIsNamed(String noun, String body, String pointer, String code) {
        step(fix(HEARING), 0, noun, body)
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
