package vn.tgpl.casework.provider;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.addProvider;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class WorkloadTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    Now now;

    @BeforeEach
    void itIsNovember() {
        now.is("2026-11-22T02:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void countsWhatIsInHandAndWhatTheYearHasBrought() {
        var officer = officer("2024-06-01");
        assign(story.accepted(), officer).then().statusCode(201);
        var replaced = story.accepted();
        assign(replaced, officer).then().statusCode(201);
        assign(replaced, addLawyer("Trần Thị Thay")).then().statusCode(201);
        workload(officer, 2026)
                .then()
                .statusCode(200)
                .body("provider", equalTo(officer.toString()))
                .body("openCases", equalTo(1))
                .body("proceedingsCases", equalTo(2))
                .body("seniority", equalTo(2))
                .body("lastProceedingsCase", equalTo("2026-11-22"))
                .body("withoutCaseTooLong", equalTo(false))
                .body("targets", empty()) // the Ministry's figures of 2026 were not read
                .body("grade", nullValue());
        workload(officer, 2025).then().body("proceedingsCases", equalTo(0));
    }

    @Test
    void showsTheTargetOfTheSeniorityAndTheGradeThatIsReached() {
        var officer = officer("2014-01-01");
        casesIn2018(officer, 11);
        workload(officer, 2018)
                .then()
                .body("seniority", equalTo(4))
                .body("targets.grade", contains("PASS"))
                .body("targets.least", contains(8))
                .body("targets[0].basis", notNullValue())
                .body("grade", equalTo("PASS"));
    }

    @Test
    void aTargetThatIsNotReachedEarnsNoGrade() {
        var officer = officer("2014-01-01");
        casesIn2018(officer, 7);
        workload(officer, 2018).then().body("proceedingsCases", equalTo(7)).body("grade", nullValue());
    }

    @Test
    void anOfficerWithoutACaseForTwoYearsIsShownSo() {
        var officer = officer("2014-01-01");
        casesIn2018(officer, 1);
        workload(officer, 2026)
                .then()
                .body("lastProceedingsCase", equalTo("2018-03-02"))
                .body("withoutCaseTooLong", equalTo(true));
        workload(addLawyer("Phạm Văn Luật"), 2026).then().body("withoutCaseTooLong", equalTo(false));
    }

    @Test
    void trainingHoursAddUpToWhatTheLawAsksFor() {
        var officer = officer("2024-06-01");
        train(officer, "{\"on\": \"2026-03-02\", \"hours\": 5, \"subject\": \"Tư pháp người chưa thành niên\"}")
                .then()
                .statusCode(201)
                .body("hours", equalTo(5));
        train(officer, "{\"on\": \"2025-03-02\", \"hours\": 9, \"subject\": \"Kỹ năng bào chữa\"}");
        workload(officer, 2026)
                .then()
                .body("training.hours", equalTo(5))
                .body("training.least", equalTo(8))
                .body("training.enough", equalTo(false));
        train(officer, "{\"on\": \"2026-05-02\", \"hours\": 3, \"subject\": \"Đạo đức nghề nghiệp\"}");
        as("centre").get("/v1/providers/{id}/workload", officer).then().body("training.enough", equalTo(true));
        as("justice-department")
                .get("/v1/providers/{id}/trainings?limit=2", officer)
                .then()
                .body("items.hours", contains(3, 9))
                .body("nextCursor", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"hours": 5, "subject": "x"}                        | /on      | not-null
                    {"on": "2026-11-23", "hours": 5, "subject": "x"}    | /on      | in-future
                    {"on": "2026-03-02", "subject": "x"}                | /hours   | required
                    {"on": "2026-03-02", "hours": 0, "subject": "x"}    | /hours   | min
                    {"on": "2026-03-02", "hours": 25, "subject": "x"}   | /hours   | max
                    {"on": "2026-03-02", "hours": 5, "subject": " "}    | /subject | not-blank
                    """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        train(officer("2024-06-01"), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void belongsToTheCentreAndWhoSupervisesIt() {
        var officer = officer("2024-06-01");
        as("police-investigator")
                .get("/v1/providers/{id}/workload", officer)
                .then()
                .statusCode(403);
        as("justice-department")
                .body("{}")
                .post("/v1/providers/{id}/trainings", officer)
                .then()
                .statusCode(403);
        as("centre")
                .get("/v1/providers/{id}/workload?year=17", officer)
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("year"));
        workload(UUID.randomUUID(), 2026).then().statusCode(404);
    }

    private void casesIn2018(UUID officer, int many) {
        for (var i = 0; i < many; i++) {
            rows.change("""
                    insert into assignment_decision (id, case_id, provider_id, provider, decided_at, ended_at, end_reason)
                    values (gen_random_uuid(), ?, ?, '{"id": "%1$s", "name": "A", "kind": "LEGAL_AID_OFFICER"}',
                            '2018-03-02T03:00:00Z', '2018-04-02T03:00:00Z', 'REPLACED')""".formatted(officer), story.pending(), officer);
        }
    }

    private static UUID officer(String since) {
        return addProvider("""
                {"name": "Trợ giúp viên", "kind": "LEGAL_AID_OFFICER", "practisesSince": "%s",
                 "card": {"number": "1/TGVPL", "issuedOn": "2015-01-02"}}""".formatted(since));
    }

    private static Response train(UUID provider, String body) {
        return as("centre").body(body).post("/v1/providers/{id}/trainings", provider);
    }

    private static Response workload(UUID provider, int year) {
        return as("centre").get("/v1/providers/{id}/workload?year={year}", provider, year);
    }
}
