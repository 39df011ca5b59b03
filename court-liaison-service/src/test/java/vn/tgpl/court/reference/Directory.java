package vn.tgpl.court.reference;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.testkit.Tokens;

/** The table of courts, as an operator loads it. */
public final class Directory {

    private static final String SHIPPED = TableSource.shipped().text("courts.csv");
    private static final RestAssuredConfig CSV = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT));

    private Directory() {}

    /** With the sample deployment's table: it has a district court of the past. */
    public static void withDistrictCourt(Runnable test) {
        with(deployment(), test);
    }

    /** With this text as the table, and the shipped one again after it. */
    public static void with(String text, Runnable test) {
        try {
            load(text);
            test.run();
        } finally {
            load(SHIPPED);
        }
    }

    public static String shipped() {
        return SHIPPED;
    }

    private static String deployment() {
        try {
            return Files.readString(Path.of("../deploy/courts.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String text) {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .config(CSV)
                .contentType("text/csv")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .put("/v1/law/tables/courts.csv")
                .then()
                .statusCode(200);
    }
}
