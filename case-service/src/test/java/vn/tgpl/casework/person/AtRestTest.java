package vn.tgpl.casework.person;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.platform.secret.Resealing;
import vn.tgpl.testkit.Dump;

@QuarkusTest
@Parts
class AtRestTest {

    private static final String NUMBER = "096209777001";
    private static final String PHONE = "0912777001";
    private static final String RELATIVES_PHONE = "0912777002";
    private static final String ADDRESS = "Ấp Không Ai Biết, nhà số 77";

    private static final String REFERRAL = """
            {"person": {
                "fullName": "Người Ở Ấp", "identifiers": [{"type": "CCCD", "value": "%s"}], "phone": "%s",
                "address": {"provinceCode": "96", "text": "%s"}, "relative": {"fullName": "Mẹ", "phone": "%s"}
            }}""".formatted(NUMBER, PHONE, ADDRESS, RELATIVES_PHONE);

    @Inject
    DataSource dataSource;

    @Inject
    Rows rows;

    @Inject
    Story story;

    @Inject
    Resealing resealing;

    private UUID caseId;

    @BeforeEach
    void readThePerson() {
        var referral = Events.referral();
        ReferralStub.answer(referral.referralId(), okJson(REFERRAL));
        caseId = story.open(referral);
        await().until(() -> rows.count("person_record where case_id = ? and state = 'READ'", caseId) == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, PHONE, RELATIVES_PHONE, ADDRESS})
    void aDumpOfTheDatabaseDoesNotShow(String value) {
        assertThat(new Dump(dataSource).placesOf("Người Ở Ấp")).contains("person_record.person"); // it does look
        assertThat(new Dump(dataSource).placesOf(value)).isEmpty();
    }

    @Test
    void whatAnEarlierReleaseStoredOpenIsReadAndSealed() {
        rows.change(
                "update person_record set person = cast(? as jsonb) -> 'person' where case_id = ?", REFERRAL, caseId);
        theCentreReads();

        resealing.run();

        assertThat(new Dump(dataSource).placesOf(NUMBER)).isEmpty();
        theCentreReads();
    }

    private void theCentreReads() {
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .body("person.identifiers[0].value", equalTo(NUMBER))
                .body("person.phone", equalTo(PHONE))
                .body("person.address.text", equalTo(ADDRESS));
    }
}
