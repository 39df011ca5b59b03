package vn.tgpl.court.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.court.listing.Court.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.text.Normalizer;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.court.Parts;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class RoomsTest {

    private static final Json ROOM = Json.of("""
            {"name": "Phòng xử án số 2", "capacity": 60, "onlineEquipment": true, "validFrom": "2025-07-01",
             "validTo": null, "succeededBy": null}""");

    @Test
    void aCourtAddsARoom() {
        var code = fresh();
        put(code, ROOM)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", "/v1/courts/TA.96.KV6/rooms/" + code)
                .body("code", equalTo(code))
                .body("name", equalTo("Phòng xử án số 2"))
                .body("capacity", equalTo(60))
                .body("onlineEquipment", equalTo(true));
        as("procuracy").get("/v1/courts/TA.96.KV6/rooms").then().body("items.code", hasItems(code));
    }

    @Test
    void theSameAgainChangesNothingAndAnythingElseDoes() {
        var code = fresh();
        put(code, ROOM);
        put(code, ROOM).then().statusCode(200).header("ETag", "\"0\"");
        put(code, ROOM.with("/capacity", "80")).then().statusCode(200).header("ETag", "\"1\"");
        read(code).then().body("capacity", equalTo(80)).body("version", equalTo(1));
    }

    @Test
    void isClosedByItsLastDayAndStillRead() {
        var code = fresh();
        var next = fresh();
        put(code, ROOM);
        put(next, ROOM);
        put(code, ROOM.with("/validTo", "\"2026-12-31\"").with("/succeededBy", "\"" + next + "\""))
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-12-31"))
                .body("succeededBy", equalTo(next));
        read(code).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hội trường ", "P.2/", "Phòng Ẩm ", "ĐƯỜNG % "})
    void aCodeMayHaveVietnameseLettersAndAnySpelling(String name) {
        var code = name + fresh();
        put(code, ROOM).then().statusCode(201).body("code", equalTo(code));
        put(Normalizer.normalize(code, Normalizer.Form.NFD), ROOM).then().statusCode(200);
        put(" " + code.toUpperCase() + " ", ROOM).then().statusCode(200).body("code", equalTo(code));
        read(code.toLowerCase()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678901", " ", "a\u0000b", "a\tb\u200b"})
    void refusesACodeThatNobodyCanRead(String code) {
        put(code, ROOM).then().statusCode(422).body("errors[0].code", equalTo("room-code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/name        | null          | /name",
                "/name        | \" \"         | /name",
                "/capacity    | 0             | /capacity",
                "/capacity    | \"many\"      | /capacity",
                "/validFrom   | null          | /validFrom",
                "/validFrom   | \"2025-13-01\" | /validFrom",
                "/validTo     | \"2025-06-30\" | /validTo",
                "/succeededBy | \"Nirgends\"  | /succeededBy"
            })
    void namesTheFieldThatIsWrong(String field, String value, String pointer) {
        var code = fresh();
        put(code, ROOM.with(field, value)).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
        read(code).then().statusCode(404);
    }

    @Test
    void roomsDoNotSucceedOneAnotherInACircle() {
        var one = fresh();
        var other = fresh();
        put(one, ROOM);
        put(other, ROOM.with("/succeededBy", "\"" + one + "\"")).then().statusCode(201);
        put(one, ROOM.with("/succeededBy", "\"" + other.toUpperCase() + "\""))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("room-circle"));
    }

    @Test
    void whoHasSeenAnotherVersionIsTooLate() {
        var code = fresh();
        put(as("court-clerk").header("If-Match", "\"0\""), code, ROOM)
                .then()
                .statusCode(412)
                .body("code", equalTo("room-not-there-yet"));
        put(code, ROOM);
        put(as("court-clerk").header("If-Match", "\"0\""), code, ROOM.with("/capacity", "5"))
                .then()
                .statusCode(200);
        put(as("court-clerk").header("If-Match", "\"0\""), code, ROOM).then().statusCode(412);
        read(code).then().body("capacity", equalTo(5));
    }

    @Test
    void onlyTheCourtItselfTellsOfItsRooms() {
        as("court-clerk")
                .body(ROOM.toString())
                .put("/v1/courts/TA.96/rooms/P.1")
                .then()
                .statusCode(404);
        put(as("procuracy"), fresh(), ROOM).then().statusCode(403);
        as("procuracy").get("/v1/courts/TA.96/rooms").then().body("items.size()", equalTo(0));
    }

    @Test
    void simultaneousFirstPutsMakeOneRoom() {
        var code = fresh();
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> put(code, ROOM).statusCode())
                .toList();
        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
    }

    @Test
    void whatWasLeftOutIsNotThere() {
        var code = fresh();
        put(code, "{\"name\": \"Hội trường\", \"validFrom\": \"2025-07-01\"}")
                .then()
                .statusCode(201)
                .body("capacity", nullValue())
                .body("onlineEquipment", equalTo(false));
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static Response put(String code, Object room) {
        return put(as("court-clerk"), code, room);
    }

    private static Response put(RequestSpecification caller, String code, Object room) {
        return caller.body(room.toString()).put("/v1/courts/{court}/rooms/{room}", "TA.96.KV6", code);
    }

    private static Response read(String code) {
        return as("court-clerk").get("/v1/courts/{court}/rooms/{room}", "TA.96.KV6", code);
    }
}
