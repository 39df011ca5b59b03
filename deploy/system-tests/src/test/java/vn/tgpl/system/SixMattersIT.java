package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.Papers;
import vn.tgpl.local.story.Scene;

/** Six matters as they come to a Centre, each driven to its end. */
@ExtendWith(RunningStack.class)
class SixMattersIT {

    private static final String POLICE = "police-investigator";
    private static final String COURT = "court-clerk";
    private static final List<String> COMPLETED = List.of("REFERRED", "ACCEPTED", "ASSIGNED", "REGISTERED", "ENDED");

    private final Stack stack;
    private final String number = CaseNumbers.next();

    SixMattersIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void anArrestedMinorWhoseFirstProviderRefuses() {
        var matter = new Matter(stack, "an arrested minor at night");
        matter.noticed(POLICE, Papers.notice(number).replace("IN_CUSTODY", "ARRESTED"));
        matter.accept("MINOR_ACCUSED_16_TO_18");
        matter.assign(provider()).expect(201);
        matter.step("centre", "provider-refusal", "{\"ground\": \"RELATIVE\", \"detail\": \"-\"}")
                .expect(200);
        matter.assign(provider()).expect(201);
        matter.register(POLICE);
        matter.complete();

        matter.ends(
                "COMPLETED",
                List.of("REFERRED", "ACCEPTED", "ASSIGNED", "PROVIDER_WITHDRAWN", "REPLACED", "REGISTERED", "ENDED"),
                POLICE,
                "detention-camp",
                "procuracy",
                "centre");
    }

    @Test
    void aPoorDefendantWhoseHearingIsNear() {
        var matter = new Matter(stack, "a poor defendant with a hearing in a few days");
        var referral = matter.noticed(
                COURT,
                atLiberty("DEFENDANT")
                        .replace("\"kind\": \"NOTICE\"", "\"kind\": \"INFORMATION\"")
                        .replaceFirst("\"request\": \\{[^}]*}", "\"request\": {\"status\": \"NOT_REQUESTED\"}"));
        assertThat(matter.seen("centre").text("/urgency/level")).isEqualTo("ORDINARY");
        new Scene(stack.ports(), stack::token, number)
                .putHearing(referral, 3, "P.2")
                .expect(201);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> matter.seen("centre").text("/urgency/level"), "IMMEDIATE"::equals);
        matter.accept("POOR_HOUSEHOLD");
        matter.assign(provider()).expect(201);
        matter.register(COURT);
        matter.complete();

        matter.ends(
                "COMPLETED",
                List.of("REFERRED", "HEARING_FIXED", "ACCEPTED", "ASSIGNED", "REGISTERED", "ENDED"),
                COURT,
                "procuracy");
    }

    @Test
    void aVictimOfTrafficking() {
        var matter = new Matter(stack, "a victim of trafficking");
        matter.noticed(POLICE, atLiberty("VICTIM"));
        matter.accept("TRAFFICKING_VICTIM");
        matter.assign(provider()).expect(201);
        matter.register(POLICE);
        matter.complete();

        matter.ends("COMPLETED", COMPLETED, POLICE, "procuracy", "centre");
    }

    @Test
    void aCivilPartyWhoseProofComesLate() {
        var court = "DS-" + CaseNumbers.next().replace('/', '-');
        var matter = new Matter(stack, "a civil party with late proof");
        matter.askedAtTheDesk(desk(court), court);
        matter.step("centre", "acceptance", """
                {"category": "POOR_HOUSEHOLD", "immediate": true, "immediateReason": "Sắp hết thời hiệu"}""").expect(200);
        matter.assign(provider()).expect(201);
        var early = matter.step("centre", "discontinuance", "{\"ground\": \"PROOF_NOT_SUPPLIED\", \"detail\": \"-\"}");
        assertThat(early.expect(409).text("/code")).isEqualTo("proof-still-due");
        matter.step("centre", "proof", """
                {"category": "POOR_HOUSEHOLD", "documentKind": "POOR_HOUSEHOLD_CERTIFICATE", "reference": "Số 12",
                 "provenOn": "2026-01-20", "financialDifficulty": null}""").expect(201);
        matter.register(COURT);
        matter.complete();

        matter.ends("COMPLETED", List.of("REQUESTED", "ACCEPTED", "ASSIGNED", "REGISTERED", "ENDED"), COURT, "centre");
    }

    @Test
    void aMandatoryDefenceThatTheAccusedDeclines() {
        var matter = new Matter(stack, "a mandatory defence that the accused declines");
        matter.noticed(
                POLICE, Papers.notice(number).replace("\"kind\": \"NOTICE\"", "\"kind\": \"MANDATORY_DEFENCE\""));
        matter.accept("MINOR_ACCUSED_16_TO_18");
        matter.assign(provider()).expect(201);
        matter.decide(POLICE, "REFUSED", "APPOINTED_COUNSEL_DECLINED");
        matter.step("centre", "discontinuance", "{\"ground\": \"WITHDRAWN\", \"detail\": \"-\"}")
                .expect(200);

        matter.ends(
                "DISCONTINUED",
                List.of("REFERRED", "ACCEPTED", "ASSIGNED", "REGISTRATION_REFUSED", "ENDED"),
                POLICE,
                "detention-camp",
                "procuracy");
    }

    @Test
    void twoAccusedWhoseInterestsAreOpposed() {
        var first = new Matter(stack, "the first of two accused");
        first.noticed(POLICE, atLiberty("ACCUSED"));
        var second = new Matter(stack, "the second of two accused");
        second.noticed(
                POLICE,
                atLiberty("ACCUSED")
                        .replace("Nguyễn Văn Mẫu", "Phạm Văn Hai")
                        .replaceFirst(
                                "\"identifiers\": \\[[^]]*]",
                                "\"identifiers\": [{\"type\": \"NONE\", \"reason\": \"-\"}]"));
        first.accept("POOR_HOUSEHOLD");
        second.accept("POOR_HOUSEHOLD");
        first.opposedTo(second);
        var provider = provider();
        first.assign(provider).expect(201);
        assertThat(second.assign(provider).expect(409).text("/code")).isEqualTo("conflict-of-interest");
        second.assign(provider()).expect(201);

        for (var matter : List.of(first, second)) {
            matter.register(POLICE);
            matter.complete();
            matter.ends("COMPLETED", COMPLETED, POLICE, "procuracy", "centre");
        }
    }

    private String provider() {
        var url = "http://localhost:%d/v1/providers".formatted(stack.ports().casework());
        return new Client(stack.token("centre"))
                .post(url, Papers.provider())
                .expect(201)
                .text("/id");
    }

    private String atLiberty(String role) {
        return Papers.notice(number)
                .replace("IN_CUSTODY", role)
                .replace("\"custody\": \"CUSTODY\"", "\"custody\": \"AT_LIBERTY\"")
                .replace("\"heldAt\": \"G01.96.TG1\"", "\"heldAt\": null")
                .replaceFirst("\"claimedCategories\": \\[[^]]*]", "\"claimedCategories\": []");
    }

    private static String desk(String courtCaseNumber) {
        return """
                {
                  "source": "REQUEST", "aidForm": "LITIGATION", "requestedAt": "2026-01-20T09:15:00+07:00",
                  "proceeding": {"procedure": "CIVIL", "proceduralRole": "PARTY", "courtCaseNumber": "%s",
                                 "court": "TA.96.KV6", "participants": []},
                  "person": {
                    "fullName": "Trần Văn Ba", "dateOfBirth": {"precision": "YEAR", "value": "1950"}, "sex": "MALE",
                    "identifiers": [{"type": "NONE", "reason": "-"}],
                    "address": {"provinceCode": "96", "text": "Ấp 3"}, "custody": "AT_LIBERTY",
                    "claimedCategories": ["POOR_HOUSEHOLD"]
                  }
                }""".formatted(courtCaseNumber);
    }
}
