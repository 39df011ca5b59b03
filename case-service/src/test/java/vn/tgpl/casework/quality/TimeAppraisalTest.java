package vn.tgpl.casework.quality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.complete;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class TimeAppraisalTest {

    private static final String ACTIVITY =
            "{\"activityId\": \"%s\", \"minutes\": %d, \"reason\": \"giảm do nghỉ trưa\"}";

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

    @BeforeEach
    void nothingIsDoneYet() {
        ourselves.beginAnew();
    }

    @Test
    void theTimeToBePaidIsAddedUp() {
        var caseId = ourselves.assigned();
        var morning = confirmed(caseId, "08:00", "12:00");
        var afternoon = confirmed(caseId, "14:00", "16:00");
        complete(caseId).then().statusCode(200);
        appraise(caseId, ACTIVITY.formatted(morning, 240) + ", " + ACTIVITY.formatted(afternoon, 90))
                .then()
                .statusCode(201)
                .body("kind", equalTo("TIME"))
                .body("providerId", equalTo(Ourselves.ID.toString()))
                .body("time.minutes", equalTo(330))
                .body("time.activities.minutes", contains(240, 90))
                .body("quality", nullValue());
    }

    @Test
    void noActivityIsPaidTwice() {
        var caseId = ourselves.assigned();
        var activity = ACTIVITY.formatted(confirmed(caseId, "08:00", "12:00"), 60);
        complete(caseId).then().statusCode(200);
        refused(appraise(caseId, activity + ", " + activity), "/time/1/activityId", "named-twice");
    }

    @Test
    void onlyConfirmedWorkOfTheCaseIsPaid() {
        var caseId = ourselves.assigned();
        var confirmed = confirmed(caseId, "08:00", "09:00");
        var unconfirmed = Ourselves.work(caseId, "STUDY", "2026-11-20", "09:00", "10:00");
        var elsewhere = confirmed(ourselves.assigned(), "10:00", "11:00");
        complete(caseId).then().statusCode(200);
        var time = "%s, %s, %s, %s"
                .formatted(
                        ACTIVITY.formatted(confirmed, 60),
                        ACTIVITY.formatted(unconfirmed, 60),
                        ACTIVITY.formatted(elsewhere, 60),
                        ACTIVITY.formatted(UUID.randomUUID(), 60));
        appraise(caseId, time)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/time/1/activityId", "/time/2/activityId", "/time/3/activityId"))
                .body("errors.code", contains("activity-unconfirmed", "activity-unknown", "activity-unknown"));
    }

    @Test
    void theWorkOfWhoWasReplacedIsAppraisedByName() {
        var caseId = ourselves.assigned();
        var activity = ACTIVITY.formatted(confirmed(caseId, "08:00", "12:00"), 240);
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        complete(caseId).then().statusCode(200);
        refused(appraise(caseId, activity), "/time/0/activityId", "activity-of-another");
        appraise(caseId, Ourselves.ID, activity)
                .then()
                .statusCode(201)
                .body("providerId", equalTo(Ourselves.ID.toString()));
    }

    @Test
    void whoWasNeverAssignedDidNoWork() {
        refused(
                appraise(story.completed(), addLawyer("Lê Thị Khác"), ACTIVITY.formatted(UUID.randomUUID(), 1)),
                "/providerId",
                "never-assigned");
    }

    private static void refused(Response answer, String pointer, String code) {
        answer.then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static UUID confirmed(UUID caseId, String from, String to) {
        var activity = Ourselves.work(caseId, "STUDY", "2026-11-20", from, to);
        Ourselves.confirm("centre", caseId, activity).then().statusCode(200);
        return activity;
    }

    private static Response appraise(UUID caseId, String time) {
        return as("centre")
                .body("{\"kind\": \"TIME\", \"time\": [%s]}".formatted(time))
                .post("/v1/cases/{id}/appraisals", caseId);
    }

    private static Response appraise(UUID caseId, UUID provider, String time) {
        return as("centre")
                .body("{\"kind\": \"TIME\", \"providerId\": \"%s\", \"time\": [%s]}".formatted(provider, time))
                .post("/v1/cases/{id}/appraisals", caseId);
    }
}
