package vn.tgpl.casework.quality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class AppraisalReadingTest {

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

    @Inject
    Rows rows;

    @BeforeEach
    void nothingIsDoneYet() {
        ourselves.beginAnew();
    }

    @Test
    void theCentreAndTheDepartmentReadThemNewestFirst() {
        var caseId = story.completed();
        appraise(caseId, new Scores(), null);
        appraise(caseId, new Scores().breaking("xúi giục khai gian"), null);
        for (var client : new String[] {"centre", "justice-department"}) {
            list(client, caseId)
                    .then()
                    .statusCode(200)
                    .body("items.quality.grade", contains("FAIL", "GOOD"))
                    .body("items[0].quality.comment", equalTo("xúi giục khai gian"));
            assertThat(looks(caseId, client)).isPositive();
        }
    }

    @Test
    void aProviderReadsTheScoreOfTheirWorkAndNotTheComment() {
        var caseId = ourselves.assigned();
        complete(caseId).then().statusCode(200);
        appraise(caseId, new Scores().breaking("đòi thêm tiền"), null);
        var seen = list("provider", caseId);
        seen.then()
                .statusCode(200)
                .body("items.providerId", contains(Ourselves.ID.toString()))
                .body("items[0].quality.total.toInteger()", equalTo(100))
                .body("items[0].quality.grade", equalTo("FAIL"))
                .body("items[0].quality.comment", nullValue());
        assertThat(seen.asString()).doesNotContain("đòi thêm tiền");
        assertThat(looks(caseId, "provider")).isPositive();
    }

    @Test
    void whoWasReplacedReadsTheirOwnAndNotTheOthers() {
        var caseId = ourselves.assigned();
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        complete(caseId).then().statusCode(200);
        appraise(caseId, new Scores(), null);
        list("provider", caseId).then().statusCode(200).body("items", empty());

        appraise(caseId, new Scores().with("LEGALITY", "0"), Ourselves.ID);
        list("provider", caseId)
                .then()
                .body("items[0].quality.total.toInteger()", equalTo(90))
                .body("items.providerId", contains(Ourselves.ID.toString()));
        list("centre", caseId).then().body("items.quality.grade", contains("GOOD", "GOOD"));
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        var caseId = story.completed();
        list("provider", caseId).then().statusCode(404);
        for (var client : new String[] {"police-investigator", "operator"}) {
            list(client, caseId).then().statusCode(403);
        }
        for (var client : new String[] {"police-investigator", "provider", "operator", "justice-department"}) {
            post(client, caseId, new Scores(), null).then().statusCode(403);
        }
        given().get("/v1/cases/{id}/appraisals", caseId).then().statusCode(401);
        post("centre", UUID.randomUUID(), new Scores(), null).then().statusCode(404);
    }

    private long looks(UUID caseId, String client) {
        return rows.count("audit_entry where subject_id = ? and action = 'READ' and client = ?", caseId, client);
    }

    private static void appraise(UUID caseId, Scores scores, UUID provider) {
        post("centre", caseId, scores, provider).then().statusCode(201);
    }

    private static Response post(String client, UUID caseId, Scores scores, UUID provider) {
        var named = provider == null ? "null" : "\"" + provider + "\"";
        return as(client)
                .body("{\"kind\": \"QUALITY\", \"providerId\": %s, \"quality\": %s}".formatted(named, scores))
                .post("/v1/cases/{id}/appraisals", caseId);
    }

    private static Response list(String client, UUID caseId) {
        return as(client).get("/v1/cases/{id}/appraisals", caseId);
    }
}
