package vn.tgpl.referral.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.tgpl.referral.explanation.Explanations.CUSTODY;
import static vn.tgpl.referral.explanation.Explanations.EXPLANATIONS;
import static vn.tgpl.referral.explanation.Explanations.REFUSED;
import static vn.tgpl.referral.explanation.Explanations.ids;
import static vn.tgpl.referral.explanation.Explanations.recorded;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class ListingTest {

    @Inject
    Database database;

    @BeforeEach
    void forget() throws Exception {
        database.execute("delete from explanation");
    }

    @Test
    void theListIsTheAgencysOwnNewestFirst() {
        var first = recorded("police-investigator", CUSTODY);
        recorded("commune-police", CUSTODY);
        var second = recorded("police-investigator", REFUSED);

        assertThat(ids("police-investigator", "")).containsExactly(second, first);
        assertThat(ids("centre", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?stage=INVESTIGATION,true,false",
        "?stage=TRIAL,false,true",
        "?event=CUSTODY,true,false",
        "?event=INTERROGATION,false,true",
        "?outcome=NOT_REQUESTED,true,false",
        "?outcome=REFUSED,false,true",
        "?from=2026-11-20,true,false",
        "?to=2026-11-20,false,true",
        "?from=2026-11-20T22:00:00%2B07:00&to=2026-11-20T22:00:01%2B07:00,true,false",
        "?from=2026-11-20T22:00:01%2B07:00,false,false",
        "?to=2026-11-20T22:00:00%2B07:00,false,true",
        "?stage=TRIAL&outcome=NOT_REQUESTED,false,false",
        "?referral=019aa19e-7a3c-7c1e-9d55-3f0b6f1c2a10,false,false",
        "?from=2026-11-01&to=2026-12-01,true,true"
    })
    void theListIsWhatWasAskedFor(String query, boolean hasCustody, boolean hasTrial) {
        var custody = recorded("police-investigator", CUSTODY);
        var trial = recorded(
                "police-investigator",
                REFUSED.with("/event", "\"INTERROGATION\"")
                        .with("/stage", "\"TRIAL\"")
                        .with("/explainedAt", "\"2026-11-19T09:00:00+07:00\""));

        assertThat(ids("police-investigator", query).contains(custody)).isEqualTo(hasCustody);
        assertThat(ids("police-investigator", query).contains(trial)).isEqualTo(hasTrial);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=2", "?limit=2&stage=INVESTIGATION"})
    void theListGoesOnWhereThePageEnded(String query) {
        var all = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            all.addFirst(recorded("police-investigator", CUSTODY));
        }
        var found = new ArrayList<String>();
        var next = EXPLANATIONS + query;
        while (next != null && found.size() < 5) {
            var page = as("police-investigator").urlEncodingEnabled(false).get(next);
            found.addAll(page.path("items.id"));
            var link = page.header("Link");
            next = link == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }

        assertThat(found).isEqualTo(all);
        assertThat(next).isNull();
    }

    @Test
    void theListShowsNoPerson() {
        recorded("police-investigator", REFUSED);

        assertThat(as("police-investigator").get(EXPLANATIONS).asString())
                .contains("118/2026")
                .doesNotContain("Nguyễn", "Trần", "Lê Thị D", "096209001234", "2009-05-17", "Ấp 1");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit,min",
        "stage=trial,stage,pattern",
        "event=C,event,pattern",
        "outcome=LOST,outcome,unknown-value",
        "referral=118,referral,wrong-type",
        "from=yesterday,from,wrong-type",
        "to=2026-02-30,to,wrong-type",
        "cursor=abc,cursor,unreadable-cursor"
    })
    void aWrongParameterIsNamed(String query, String parameter, String code) {
        as("police-investigator")
                .get(EXPLANATIONS + "?" + query)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }
}
