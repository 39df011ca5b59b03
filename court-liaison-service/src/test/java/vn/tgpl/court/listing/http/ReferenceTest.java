package vn.tgpl.court.listing.http;

import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;

@QuarkusTest
@Parts
class ReferenceTest {

    @Test
    void mayContainASlash() {
        var reference = "118/2026/" + fresh();
        put(reference, HEARING).then().statusCode(201).body("reference", equalTo(reference));
        put(reference, HEARING).then().statusCode(200);
    }

    @Test
    void mayContainASlashThatNobodyEncoded() {
        var reference = "118/" + fresh();
        as("court-clerk")
                .urlEncodingEnabled(false)
                .body(HEARING.toString())
                .put("/v1/courts/TA.96.KV6/hearings/" + reference)
                .then()
                .statusCode(201)
                .body("reference", equalTo(reference));
    }

    @Test
    void isTheSameInEitherSpellingOfItsAccents() {
        var reference = "Số 5 – đợt hè ⚖ " + fresh();
        put(reference, HEARING).then().statusCode(201).body("reference", equalTo(reference));
        put(Normalizer.normalize(reference, Normalizer.Form.NFD), HEARING)
                .then()
                .statusCode(200);
    }

    @Test
    void mayHaveAHundredCharacters() {
        put(fresh() + "x".repeat(64), HEARING).then().statusCode(201);
    }

    @Test
    void isRefusedBeyondAHundredCharacters() {
        put("x".repeat(101), HEARING)
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("reference"))
                .body("errors[0].code", equalTo("size"));
    }

    @Test
    void isRefusedWithAControlCharacter() {
        put("a\u0000b", HEARING).then().statusCode(422).body("errors[0].parameter", equalTo("reference"));
    }
}
