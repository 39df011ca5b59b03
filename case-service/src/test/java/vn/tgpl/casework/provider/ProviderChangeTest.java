package vn.tgpl.casework.provider;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addProvider;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class ProviderChangeTest {

    private static final String ENTRY = """
            {"name": "Lê Thị Luật", "kind": "LAWYER", "practisingTo": "2030-12-31", "areas": ["32098"],
             "card": {"number": "7/LS", "issuedOn": "2020-01-02", "expiresOn": "2030-01-01"}}""";

    @Inject
    Story story;

    @Test
    void changesWhatItNamesAndLeavesTheRest() {
        change(addProvider(ENTRY), "\"0\"", "{\"languages\": [\"vi\", \"km\"], \"card\": {\"number\": \"8/LS\"}}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Lê Thị Luật"))
                .body("areas", contains("32098"))
                .body("languages", contains("vi", "km"))
                .body("card.number", equalTo("8/LS"))
                .body("card.issuedOn", equalTo("2020-01-02"));
    }

    @Test
    void nullTakesAway() {
        change(
                        addProvider(ENTRY),
                        "\"0\"",
                        "{\"practisingTo\": null, \"areas\": null, \"card\": {\"expiresOn\": null}}")
                .then()
                .statusCode(200)
                .body("practisingTo", nullValue())
                .body("areas", empty())
                .body("card.expiresOn", nullValue())
                .body("card.number", equalTo("7/LS"));
    }

    @Test
    void aWithdrawnCardEndsAssignments() {
        var provider = addProvider(ENTRY);
        change(provider, "\"0\"", "{\"card\": {\"withdrawnOn\": \"2024-01-01\"}}")
                .then()
                .statusCode(200);
        assign(story.accepted(), provider).then().statusCode(409).body("code", equalTo("provider-without-card"));
    }

    @Test
    void plainJsonWillDo() {
        as("centre")
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Lê Thị Mới\"}")
                .patch("/v1/providers/{id}", addProvider(ENTRY))
                .then()
                .statusCode(200)
                .body("name", equalTo("Lê Thị Mới"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name": null}                          | 422 | /name          | not-blank
                    {"kind": "JUDGE"}                       | 422 | /kind          | unknown-value
                    {"colour": "red"}                       | 422 | /colour        | unknown-field
                    {"card": {"issuedOn": "2031-01-01"}}    | 422 | /card/expiresOn | before-issued-on
                    {"card": {"issuedOn": "yesterday"}}       | 422 | /card/issuedOn | wrong-type
                    {"practisingFrom": "2031-01-01"}        | 422 | /practisingTo  | before-practising-from
                    {"areas": ["0"]}                        | 422 | /areas/0       | pattern
                    """)
    void pointsAtWhatIsWrong(String patch, int status, String pointer, String code) {
        change(addProvider(ENTRY), "\"0\"", patch)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void isAnObject() {
        change(addProvider(ENTRY), "\"0\"", "[]").then().statusCode(422);
        change(addProvider(ENTRY), "\"0\"", "{").then().statusCode(400);
        change(addProvider(ENTRY), "\"0\"", "").then().statusCode(422);
    }

    @Test
    void needsTheVersionThatIsKnown() {
        var provider = addProvider(ENTRY);
        change(provider, "\"7\"", "{}").then().statusCode(412);
        as("centre").body("{}").patch("/v1/providers/{id}", provider).then().statusCode(428);
        change(UUID.randomUUID(), "\"0\"", "{}").then().statusCode(404);
    }

    @Test
    void belongsToTheCentre() {
        var provider = addProvider(ENTRY);
        as("justice-department")
                .body("{}")
                .patch("/v1/providers/{id}", provider)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .patch("/v1/providers/{id}", provider)
                .then()
                .statusCode(401);
    }

    private static Response change(UUID provider, String seen, String patch) {
        return as("centre")
                .contentType("application/merge-patch+json")
                .header("If-Match", seen)
                .body(patch)
                .patch("/v1/providers/{id}", provider);
    }
}
