package vn.tgpl.referral.law;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.testkit.Tokens;

/** How the operator replaces tables of the law. */
final class Tables {

    static final String OVERRIDES = "calendar-overrides.csv";
    static final String HEADER = "date,kind,name,source,certainty,active\n";

    private Tables() {}

    /** Overrides with this row after the header, so that it stands in line 2. */
    static String override(String row) {
        return HEADER + row + "\n";
    }

    static Response put(String file, Object text) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("text/csv; charset=UTF-8")
                .body(text)
                .put("/v1/law/tables/" + file);
    }

    static Response get(String file) {
        return given().auth().oauth2(Tokens.of("operator")).get("/v1/law/tables/" + file);
    }

    static void restore(String file) {
        put(file, TableSource.shipped().text(file)).then().statusCode(200);
    }
}
