package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

/** A commune's People's Committee tells of a person found in need; everybody else of one who stands in a proceeding. */
@QuarkusTest
@Parts
class CommuneReportTest {

    private static final Json REPORT = NOTICE.with("/kind", "\"COMMUNE_REPORT\"")
            .with("/procedure", "\"OUT_OF_COURT\"")
            .with("/person/proceduralRole", "\"PERSON_IN_NEED\"")
            .with("/person/custody", "\"AT_LIBERTY\"")
            .with("/person/heldAt", "null")
            .with("/person/interpreterNeeded", "true")
            .with("/proceeding", "{}")
            .with("/explanation", "null")
            .with("/document", "null");

    @Inject
    Database database;

    @Test
    void isReceivedWithoutAProceedingAndStartsNoClock() {
        String id = send("commune-committee", REPORT)
                .then()
                .statusCode(201)
                .body("clocks", empty())
                .body("person.interpreterNeeded", equalTo(true))
                .body("proceeding.agencyCaseNumber", equalTo(null))
                .extract()
                .path("id");

        var told = Told.last(database, id, ReferralReceived.class);
        assertThat(told.kind()).isEqualTo(ReferralKind.COMMUNE_REPORT);
        assertThat(told.procedure()).isEqualTo(Procedure.OUT_OF_COURT);
        as("commune-committee")
                .get("/v1/referrals?kind=COMMUNE_REPORT&limit=1")
                .then()
                .body("items.id", contains(id));
    }

    @ParameterizedTest
    @CsvSource({"/procedure,CIVIL", "/person/proceduralRole,VICTIM"})
    void tellsOfNobodyInAProceeding(String pointer, String value) {
        send("commune-committee", REPORT.with(pointer, "\"" + value + "\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("commune-report"));
    }

    @ParameterizedTest
    @EnumSource(value = ProceduralRole.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSON_IN_NEED")
    void aNoticeTellsOfEveryRoleInAProceeding(ProceduralRole role) {
        send("police-investigator", NOTICE.with("/person/proceduralRole", "\"" + role + "\""))
                .then()
                .statusCode(201)
                .body("person.proceduralRole", equalTo(role.name()));
    }

    @ParameterizedTest
    @EnumSource(value = Procedure.class, mode = EnumSource.Mode.EXCLUDE, names = "OUT_OF_COURT")
    void aNoticeComesFromEveryProcedure(Procedure procedure) {
        send("court-clerk", NOTICE.with("/procedure", "\"" + procedure + "\""))
                .then()
                .statusCode(201)
                .body("procedure", equalTo(procedure.name()));
    }

    @Test
    void aMandatoryDefenceIsAcceptedAndAssignedAtOnce() {
        send(
                        "court-clerk",
                        NOTICE.with("/kind", "\"MANDATORY_DEFENCE\"")
                                .with("/request", "{\"status\": \"NOT_REQUESTED\"}"))
                .then()
                .statusCode(201)
                .body("clocks.rule.collect { it.substring(0, 3) }", contains("R08", "R09"));
    }
}
