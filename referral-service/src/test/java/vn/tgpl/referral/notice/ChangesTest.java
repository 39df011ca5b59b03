package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

/** The feed of an agency that no other test sends as. */
@QuarkusTest
@Parts
class ChangesTest {

    @Inject
    Database database;

    private String start;

    @BeforeEach
    void readToTheEnd() {
        start = "";
        Response page;
        do {
            page = changes(start, 200);
            start = page.path("cursor");
        } while (page.<Boolean>path("hasMore"));
    }

    @Test
    void tellsInOrderWhatBecameOfTheAgencysReferrals() {
        var first = sent("court-clerk", NOTICE);
        sent("commune-police", NOTICE);
        var second = sent("court-clerk", NOTICE);

        changes(start, 50)
                .then()
                .statusCode(200)
                .body("items.op", contains("UPSERT", "UPSERT"))
                .body("items.id", contains(first, second))
                .body("items.state", contains("RECEIVED", "RECEIVED"))
                .body("hasMore", equalTo(false));
    }

    @Test
    void leadsOnByTheCursor() {
        var all = List.of(sent("court-clerk", NOTICE), sent("court-clerk", NOTICE), sent("court-clerk", NOTICE));
        var found = new ArrayList<String>();
        var cursor = start;
        for (var hasMore : List.of(true, true, false)) {
            var page = changes(cursor, 1);
            assertThat(page.<Boolean>path("hasMore")).isEqualTo(hasMore);
            found.addAll(page.path("items.id"));
            cursor = page.path("cursor");
        }

        assertThat(found).isEqualTo(all);
        changes(cursor, 1).then().body("items", equalTo(List.of())).body("cursor", equalTo(cursor));
    }

    @Test
    void saysWhenTheEntriesAfterACursorAreGone() throws SQLException {
        sent("court-clerk", NOTICE);
        var cursor = changes(start, 1).<String>path("cursor");
        sent("court-clerk", NOTICE);
        database.execute("delete from feed_entry where audience = 'TA.96.KV6'");
        sent("court-clerk", NOTICE);

        changes(cursor, 50).then().statusCode(410).body("code", equalTo("cursor-expired"));
        changes("", 50).then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void showsNoPerson() {
        sent("court-clerk", NOTICE);

        assertThat(changes(start, 50).asString())
                .doesNotContain("Nguyễn", "096209001234", "0912000", "Ấp 1", "2009-05-17");
    }

    @ParameterizedTest
    @CsvSource({
        "since=abc,since,unreadable-cursor",
        "since=LTE,since,unreadable-cursor",
        "limit=0,limit,min",
        "limit=201,limit,max"
    })
    void refusesAWrongParameterByName(String query, String parameter, String code) {
        as("court-clerk")
                .get("/v1/referrals/changes?" + query)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    private static Response changes(String since, int limit) {
        return as("court-clerk")
                .queryParam("since", since)
                .queryParam("limit", limit)
                .get("/v1/referrals/changes");
    }
}
