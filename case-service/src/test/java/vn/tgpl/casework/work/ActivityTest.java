package vn.tgpl.casework.work;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class ActivityTest {

    private static final String MORNING = """
            {"kind": "INTERROGATION", "startedAt": "2026-11-21T08:00:00+07:00", "endedAt": "2026-11-21T11:00:00+07:00",
             "place": "Trại tạm giam số 1", "noticeGivenAt": "2026-11-21T06:00:00+07:00", "fromAnotherProvince": false,
             "confirmer": "G01.96.PC02", "detail": "Hỏi cung lần thứ hai."}""";

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    Now now;

    @BeforeEach
    void itIsNoon() {
        now.is("2026-11-22T05:00:00Z");
        ourselves.beginAnew();
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void theProviderRecordsWhatWasDone() {
        var caseId = ourselves.assigned();
        var recorded = Ourselves.record(caseId, MORNING);
        recorded.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("AWAITING"))
                .body("provider.id", equalTo(Ourselves.ID.toString()))
                .body("startedAt", equalTo("2026-11-21T08:00:00+07:00"))
                .body("detail", equalTo("Hỏi cung lần thứ hai."))
                .body("confirmation", nullValue());
        as("provider")
                .get(recorded.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("INTERROGATION"));
        as("centre")
                .get("/v1/cases/{id}/activities", caseId)
                .then()
                .statusCode(200)
                .body("items.detail", contains("Hỏi cung lần thứ hai."));
    }

    @Test
    void aRuleThatIsOffWarnsNobody() {
        Ourselves.record(ourselves.assigned(), MORNING).then().statusCode(201).body("warnings", empty());
    }

    @Test
    void theSameKeyRecordsOnce() {
        var caseId = ourselves.assigned();
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            as("provider")
                    .header("Idempotency-Key", key)
                    .body(MORNING)
                    .post("/v1/cases/{id}/activities", caseId)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
        as("provider").get("/v1/cases/{id}/activities", caseId).then().body("items.size()", equalTo(1));
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        Ourselves.record(ourselves.assigned(), MORNING).then().statusCode(201);
        var other = ourselves.assigned();
        var overlapping = Json.of(MORNING).with("/startedAt", "\"2026-11-21T10:59:00+07:00\"");
        Ourselves.record(
                        other,
                        overlapping
                                .with("/endedAt", "\"2026-11-21T12:00:00+07:00\"")
                                .toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("activity-overlaps"));
        var following = Json.of(MORNING).with("/startedAt", "\"2026-11-21T11:00:00+07:00\"");
        Ourselves.record(
                        other,
                        following
                                .with("/endedAt", "\"2026-11-21T12:00:00+07:00\"")
                                .toString())
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /kind          | "DINNER"                    | /kind          | unknown-code
                    /kind          | null                        | /kind          | not-null
                    /endedAt       | "2026-11-21T08:00:00+07:00" | /endedAt       | not-after-start
                    /endedAt       | "2026-11-22T08:00:01+07:00" | /endedAt       | longer-than-a-day
                    /noticeGivenAt | "2026-11-21T08:00:01+07:00" | /noticeGivenAt | after-start
                    /place         | " "                         | /place         | not-blank
                    /confirmer     | "TA.96.KV6"                 | /confirmer     | cannot-confirm
                    /confirmer     | "H12.TP.TGPL"               | /confirmer     | cannot-confirm
                    """)
    void pointsAtWhatIsWrong(String field, String value, String pointer, String code) {
        Ourselves.record(
                        ourselves.assigned(),
                        Json.of(MORNING).with(field, value).toString())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void namesTheKindsOfTheLaw() {
        Ourselves.record(
                        ourselves.assigned(),
                        Json.of(MORNING).with("/kind", "\"DINNER\"").toString())
                .then()
                .body("errors[0].allowed", hasItems("INTERROGATION", "MEETING", "HEARING", "STUDY", "BRIEF"));
    }

    @Test
    void nobodyRecordsTheFuture() {
        now.is("2026-11-21T03:50:00Z");
        Ourselves.record(ourselves.assigned(), MORNING)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endedAt"))
                .body("errors[0].code", equalTo("in-future"));
    }

    @Test
    void isForTheCasesOwnProvider() {
        var others = story.assigned();
        Ourselves.record(others, MORNING).then().statusCode(404);
        as("provider").get("/v1/cases/{id}/activities", others).then().statusCode(404);

        var replaced = ourselves.assigned();
        assign(replaced, addLawyer("Trần Thị Thay")).then().statusCode(201);
        Ourselves.record(replaced, MORNING).then().statusCode(404);

        as("centre")
                .body(MORNING)
                .post("/v1/cases/{id}/activities", replaced)
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(MORNING)
                .post("/v1/cases/{id}/activities", replaced)
                .then()
                .statusCode(401);
    }

    @Test
    void aReplacedProviderStillSeesTheirOwnWork() {
        var caseId = story.assigned();
        assign(caseId, Ourselves.ID).then().statusCode(201);
        var own = Ourselves.work(caseId, "STUDY", "2026-11-20", "08:00", "09:00");
        var others = UUID.randomUUID();
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        rows.change("""
                insert into activity (id, version, case_id, provider_id, provider, kind, started_at, ended_at, place,
                                      from_another_province, status)
                select ?, 0, case_id, c.provider_id, c.provider, kind, started_at, a.ended_at, place, false, 'AWAITING'
                  from activity a join legal_aid_case c on c.id = a.case_id where a.id = ?""", others, own);
        rows.change("insert into activity_confirmer values (?, 'LEGAL_AID_CENTRE')", others);

        var path = "/v1/cases/" + caseId + "/activities";
        as("provider").get(path).then().statusCode(200).body("items.id", contains(own.toString()));
        as("provider").get(path + "/" + own).then().statusCode(200).body("place", equalTo("Cà Mau"));
        as("provider").get(path + "/" + others).then().statusCode(404);
        as("centre").get(path).then().body("items.size()", equalTo(2));
        as("provider").get("/v1/cases/{id}", caseId).then().statusCode(404);
    }

    @Test
    void agenciesAndSupervisorsDoNotReadTheList() {
        var caseId = ourselves.assigned();
        as("police-investigator")
                .get("/v1/cases/{id}/activities", caseId)
                .then()
                .statusCode(403);
        as("justice-department").get("/v1/cases/{id}/activities", caseId).then().statusCode(404);
    }

    @Test
    void theListIsReadPageByPage() {
        var caseId = ourselves.assigned();
        var first =
                Ourselves.work(caseId, "STUDY", "2026-11-20", "08:00", "09:00").toString();
        var second =
                Ourselves.work(caseId, "STUDY", "2026-11-20", "09:00", "10:00").toString();
        var page = as("provider").get("/v1/cases/{id}/activities?limit=1", caseId);
        page.then().body("items.id", contains(second));
        as("provider")
                .get("/v1/cases/{id}/activities?limit=1&cursor={cursor}", caseId, page.path("nextCursor"))
                .then()
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());
    }
}
