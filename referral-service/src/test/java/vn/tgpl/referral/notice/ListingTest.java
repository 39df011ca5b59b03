package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;

/** The lists of an agency that no other test sends as. */
@QuarkusTest
@Parts
class ListingTest {

    @Inject
    Now now;

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void showsAnAgencyItsOwnNewestFirst() {
        var first = sent("procuracy", NOTICE);
        var strange = sent("commune-police", NOTICE);
        var second = sent("procuracy", NOTICE);

        assertThat(ids("procuracy", "limit=200"))
                .containsSubsequence(second, first)
                .doesNotContain(strange);
        assertThat(ids("centre", "limit=3")).containsExactly(second, strange, first);
    }

    @Test
    void showsNoPerson() {
        sent("procuracy", NOTICE);

        assertThat(as("procuracy").get("/v1/referrals").asString())
                .doesNotContain("Nguyễn", "096209001234", "0912000", "Ấp 1", "2009-05-17");
    }

    @Test
    void leadsFromPageToPageWithoutRepetitionOrGap() {
        var all = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            all.addFirst(sent("procuracy", NOTICE));
        }
        var found = new ArrayList<String>();
        var next = "/v1/referrals?limit=2&kind=NOTICE";
        while (next != null && found.size() < 5) {
            var page = as("procuracy").urlEncodingEnabled(false).get(next);
            found.addAll(page.path("items.id"));
            assertThat(next).contains("limit=2", "kind=NOTICE");
            var link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("nextCursor") == null);
            next = link == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }

        assertThat(found.subList(0, 5)).isEqualTo(all);
    }

    @Test
    void endsWithAPageWithoutLink() {
        now.is(Now.FRIDAY_EVENING.plus(Duration.ofDays(100)));
        sent("procuracy", NOTICE);

        as("procuracy")
                .get("/v1/referrals?limit=1&from=2027-02-28")
                .then()
                .body("items.size()", equalTo(1))
                .body("nextCursor", equalTo(null))
                .header("Link", equalTo(null));
    }

    @Test
    void filtersByKindAndState() {
        var notice = sent("procuracy", NOTICE);
        var defence = sent("procuracy", NOTICE.with("/kind", "\"MANDATORY_DEFENCE\""));

        assertThat(ids("procuracy", "kind=NOTICE")).contains(notice).doesNotContain(defence);
        assertThat(ids("procuracy", "state=RECEIVED")).contains(notice, defence);
        assertThat(ids("procuracy", "state=CLOSED")).isEmpty();
    }

    @Test
    void filtersByTheTimeOfReceipt() {
        now.is(Now.FRIDAY_EVENING.plus(Duration.ofDays(50))); // 2027-01-09 22:40 in Vietnam
        var id = sent("procuracy", NOTICE);

        assertThat(ids("procuracy", "from=2027-01-09&to=2027-01-10")).containsExactly(id);
        assertThat(ids("procuracy", "from=2027-01-09T22:40:00%2B07:00&to=2027-01-09T22:40:01Z"))
                .containsExactly(id);
        assertThat(ids("procuracy", "from=2027-01-09T22:40:01+07:00&to=2027-01-10"))
                .isEmpty();
        assertThat(ids("procuracy", "from=2027-01-09&to=2027-01-09T22:40:00+07:00"))
                .isEmpty();
    }

    @Test
    void filtersByClocksThatHaveRunOut() {
        var id = sent("procuracy", NOTICE);
        assertThat(ids("procuracy", "overdue=true")).doesNotContain(id);

        now.is(Now.FRIDAY_EVENING.plus(Duration.ofDays(1)));

        assertThat(ids("procuracy", "overdue=true")).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit,min",
        "limit=201,limit,max",
        "limit=ten,limit,wrong-type",
        "limit=99999999999,limit,wrong-type",
        "overdue=yes,overdue,wrong-type",
        "state=LOST,state,unknown-value",
        "kind=notice,kind,unknown-value",
        "from=yesterday,from,wrong-type",
        "to=2026-02-30,to,wrong-type",
        "to=2026-11-20T22:40:00,to,wrong-type",
        "from=-999999999-01-01,from,wrong-type",
        "to=%2B999999999-12-31,to,wrong-type",
        "cursor=abc,cursor,unreadable-cursor",
        "cursor=%25,cursor,unreadable-cursor"
    })
    void refusesAWrongParameterByName(String query, String parameter, String code) {
        as("procuracy")
                .urlEncodingEnabled(false)
                .get("/v1/referrals?" + query)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    private static List<String> ids(String client, String query) {
        return as(client)
                .urlEncodingEnabled(false)
                .get("/v1/referrals?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
