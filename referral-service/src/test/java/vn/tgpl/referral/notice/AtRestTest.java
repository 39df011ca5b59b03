package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.parts.KeyFile;
import vn.tgpl.platform.secret.KeyRing;
import vn.tgpl.platform.secret.Resealing;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Dump;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class AtRestTest {

    private static final String NUMBER = "096209777001";
    private static final String PHONE = "0912777001";
    private static final String RELATIVES_PHONE = "0912777002";
    private static final String ADDRESS = "Ấp Không Ai Biết, nhà số 77";

    private static final Json KNOWN = NOTICE.with("/person/identifiers/0/value", "\"" + NUMBER + "\"")
            .with("/person/phone", "\"" + PHONE + "\"")
            .with("/person/relative/phone", "\"" + RELATIVES_PHONE + "\"")
            .with("/person/address/text", "\"" + ADDRESS + "\"");

    @Inject
    DataSource dataSource;

    @Inject
    Database database;

    @Inject
    Resealing resealing;

    @Inject
    KeyRing ring;

    @ConfigProperty(name = "tgpl.keys.file")
    Path keys;

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, PHONE, RELATIVES_PHONE, ADDRESS})
    void aDumpOfTheDatabaseDoesNotShow(String value) {
        sent("police-investigator", KNOWN);

        assertThat(new Dump(dataSource).placesOf("Nguyễn Văn A")).contains("referral.notice"); // it does look
        assertThat(new Dump(dataSource).placesOf(value)).isEmpty();
    }

    @Test
    void whoMayReadThePersonSeesThem() {
        var id = sent("police-investigator", KNOWN);

        as("centre")
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .body("person.identifiers[0].value", equalTo(NUMBER))
                .body("person.phone", equalTo(PHONE))
                .body("person.relative.phone", equalTo(RELATIVES_PHONE))
                .body("person.address.text", equalTo(ADDRESS));
    }

    @Test
    void whatAnEarlierReleaseStoredOpenIsReadAndSealed() {
        var id = sent("police-investigator", KNOWN);
        var key = UUID.randomUUID().toString();
        send("police-investigator", KNOWN, key).then().statusCode(201);
        database.update("update referral set notice = ?::jsonb where id = ?", KNOWN.toString(), UUID.fromString(id));
        database.update("update idempotency_key set body = ? where key = ?", KNOWN.toString(), key);

        as("centre").get("/v1/referrals/" + id).then().body("person.phone", equalTo(PHONE));
        resealing.run();

        assertThat(new Dump(dataSource).placesOf(NUMBER)).isEmpty();
        as("centre").get("/v1/referrals/" + id).then().body("person.phone", equalTo(PHONE));
        send("police-investigator", KNOWN, key).then().body("person.phone", equalTo(PHONE));
    }

    @Test
    void aKeyIsChangedWithoutAStop() throws Exception {
        var key = UUID.randomUUID().toString();
        var id = send("police-investigator", KNOWN, key).<String>path("id");
        var before = sealedWith(id);
        new KeyFile(keys).add();
        new KeyFile(keys).promote();
        await().untilAsserted(() -> {
            resealing.run();
            assertThat(sealedWith(id)).isNotEqualTo(before);
        });
        assertThat(database.query("select distinct sealed_with from referral where sealed_with <> 0"))
                .isEqualTo(sealedWith(id));
        assertThat(send("police-investigator", KNOWN, key).<String>path("id")).isEqualTo(id);

        new KeyFile(keys).retire();
        await().until(() -> ring.hashes("").size() == 1);

        as("centre").get("/v1/referrals/" + id).then().statusCode(200).body("person.phone", equalTo(PHONE));
    }

    @Test
    void aRowWithNothingToSealIsLeftAlone() {
        var nothing = NOTICE.with("/person/identifiers/0", "{\"type\": \"NONE\", \"reason\": \"chưa có\"}")
                .with("/person/address", "null")
                .with("/person/phone", "null")
                .with("/person/relative", "null");
        var id = sent("police-investigator", nothing);
        var before = database.query("select xmin::text from referral where id = ?", UUID.fromString(id));

        resealing.run();

        assertThat(database.query("select xmin::text from referral where id = ?", UUID.fromString(id)))
                .isEqualTo(before);
    }

    private List<List<Object>> sealedWith(String id) {
        return database.query("select sealed_with from referral where id = ?", UUID.fromString(id));
    }
}
