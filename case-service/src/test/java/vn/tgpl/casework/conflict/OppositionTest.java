package vn.tgpl.casework.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.conflicts;
import static vn.tgpl.casework.support.Agencies.oppose;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProceedingNumbers;

@QuarkusTest
@Parts
class OppositionTest {

    private final ProceedingNumbers proceeding = new ProceedingNumbers(Events.number(), null, null);

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void oneProviderMayNotDefendTwoAccusedWhoseInterestsAreOpposed() {
        var first = accused();
        var second = accused();
        var lawyer = addLawyer("Phạm Văn Luật");
        assign(first, lawyer).then().statusCode(201);
        oppose(second, first).then().statusCode(201).body("opposedCase", equalTo(first.toString()));
        conflicts(second, lawyer)
                .then()
                .body("conflicts.ground", contains("CO_ACCUSED_OPPOSED_INTERESTS"))
                .body("conflicts.basis", contains("Bộ luật Tố tụng hình sự Điều 72(5)"));
        assign(second, lawyer).then().statusCode(409).body("errors.code", contains("CO_ACCUSED_OPPOSED_INTERESTS"));
    }

    @Test
    void holdsInBothDirectionsHoweverOftenItIsDeclared() {
        var first = accused();
        var second = accused();
        oppose(first, second).then().statusCode(201);
        oppose(second, first).then().statusCode(201);
        assertThat(rows.count("opposition where ? in (case_id, other_case_id)", first))
                .isOne();
        var lawyer = addLawyer("Phạm Văn Luật");
        assign(first, lawyer).then().statusCode(201);
        conflicts(second, lawyer).then().body("clear", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"{}, /caseId, not-null", "{\"caseId\": \"7\"}, /caseId, wrong-type"})
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        as("centre")
                .body(body)
                .post("/v1/cases/{id}/oppositions", accused())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void needsTwoCasesThatThereAre() {
        var caseId = accused();
        oppose(caseId, caseId).then().statusCode(422).body("errors[0].code", equalTo("same-case"));
        oppose(caseId, UUID.randomUUID()).then().statusCode(422).body("errors[0].code", equalTo("case-unknown"));
        oppose(UUID.randomUUID(), caseId).then().statusCode(404);
    }

    @Test
    void onlyTheCentreDeclaresIt() {
        for (var client : List.of("police-investigator", "justice-department", "provider")) {
            as(client)
                    .body("{\"caseId\": \"%s\"}".formatted(accused()))
                    .post("/v1/cases/{id}/oppositions", accused())
                    .then()
                    .statusCode(403);
        }
    }

    private UUID accused() {
        return story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.ACCUSED, POLICE, proceeding));
    }
}
