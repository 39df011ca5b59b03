package vn.tgpl.casework.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;

@QuarkusTest
@Parts
class ProviderTest {

    @Test
    void isAddedAndRead() {
        var added = as("centre").body("""
                {"name": "Nguyê\u0303n Thị Luật", "kind": "LEGAL_AID_OFFICER", "practisingFrom": "2020-01-02",
                 "practisingTo": null, "areas": ["32098", "CRIMINAL"], "languages": ["vi", "km"]}""").post("/v1/providers");
        added.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", matchesPattern(".*/v1/providers/[0-9a-f-]{36}"));
        as("justice-department")
                .get(added.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Nguyễn Thị Luật"))
                .body("kind", equalTo("LEGAL_AID_OFFICER"))
                .body("practisingFrom", equalTo("2020-01-02"))
                .body("areas", contains("32098", "CRIMINAL"))
                .body("languages", contains("vi", "km"));
    }

    @Test
    void speaksVietnameseUnlessTheRegisterSaysOtherwise() {
        as("centre")
                .get("/v1/providers/{id}", addLawyer("Luật sư Việt"))
                .then()
                .body("languages", contains("vi"))
                .body("areas.size()", equalTo(0));
    }

    @Test
    void theNewestComesFirstPageByPage() {
        var older = addLawyer("Luật sư Cũ");
        addLawyer("Luật sư Mới");
        var first = as("centre").get("/v1/providers?limit=1");
        first.then().body("items.name", contains("Luật sư Mới"));
        assertThat(first.getHeader("Link")).contains("rel=\"next\"");
        as("centre")
                .get("/v1/providers?limit=1&cursor={cursor}", first.<String>path("nextCursor"))
                .then()
                .body("items.id", contains(older.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"kind": "LAWYER"}                                                          | /name           | not-blank
                    {"name": " ", "kind": "LAWYER"}                                             | /name           | not-blank
                    {"name": "A"}                                                               | /kind           | not-null
                    {"name": "A", "kind": "JUDGE"}                                              | /kind           | unknown-value
                    {"name": "A", "kind": "LAWYER", "practisingTo": "31/12/2026"}               | /practisingTo   | wrong-type
                    {"name": "A", "kind": "LAWYER", "practisingFrom": "2026-02-30"}             | /practisingFrom | wrong-type
                    {"name": "A", "kind": "LAWYER", "areas": ["AB", "lower"]}                   | /areas/1        | pattern
                    {"name": "A", "kind": "LAWYER", "areas": ["32098", "99999"]}                | /areas/1        | unknown-area
                    {"name": "A", "kind": "LAWYER", "practisesSince": "2199-01-01"}             | /practisesSince | in-future
                    {"name": "A", "kind": "LAWYER", "card": {"number": "1"}}                    | /card/issuedOn  | not-null
                    {"name": "A", "kind": "LAWYER", "card": {"number": "1", "issuedOn": "2026-02-02", "expiresOn": "2026-02-01"}} | /card/expiresOn | before-issued-on
                    {"name": "A", "kind": "LAWYER", "languages": [null]}                        | /languages/0    | not-null
                    {"name": "A", "kind": "LAWYER", "practisingFrom": "2026-02-02", "practisingTo": "2026-02-01"} | /practisingTo | before-practising-from
                    """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        as("centre")
                .body(body)
                .post("/v1/providers")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void belongsToTheCentresRegister() {
        as("police-investigator").get("/v1/providers").then().statusCode(403);
        as("justice-department")
                .body("{\"name\": \"A\", \"kind\": \"LAWYER\"}")
                .post("/v1/providers")
                .then()
                .statusCode(403);
    }

    @Test
    void mayBeUnknown() {
        as("centre").get("/v1/providers/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
