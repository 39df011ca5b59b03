package vn.tgpl.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class CaseListTest {

    @Inject
    Story story;

    @Inject
    Ourselves ourselves;

    @Inject
    Rows rows;

    @Test
    void theNewestComesFirst() {
        var older = story.pending();
        var newer = story.pending();
        as("centre")
                .get("/v1/cases?limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer.toString(), older.toString()));
    }

    @Test
    void pagesFollowEachOther() {
        var older = story.pending();
        story.pending();
        var first = as("centre").get("/v1/cases?limit=1");
        String cursor = first.path("nextCursor");
        assertThat(first.getHeader("Link")).isEqualTo("</v1/cases?limit=1&cursor=%s>; rel=\"next\"".formatted(cursor));
        as("centre")
                .get("/v1/cases?limit=1&cursor={cursor}", cursor)
                .then()
                .body("items.id", contains(older.toString()));
    }

    @Test
    void showsThoseOfOneState() {
        var pending = story.pending();
        var accepted = story.accepted();
        as("centre")
                .get("/v1/cases?state=ACCEPTED&limit=200")
                .then()
                .body("items.state", everyItem(equalTo("ACCEPTED")))
                .body("items.id", hasItem(accepted.toString()))
                .body("items.id", not(hasItem(pending.toString())));
    }

    @Test
    void showsThoseOfOneProvider() {
        var lawyer = addLawyer("Ngô Văn Riêng");
        var caseId = story.pending();
        accept(caseId);
        assign(caseId, lawyer);
        as("centre").get("/v1/cases?provider={id}", lawyer).then().body("items.id", contains(caseId.toString()));
    }

    @Test
    void showsThoseWithAClockThatHasRunOut() {
        var late = story.pending();
        var inTime = story.pending();
        rows.change("update legal_clock set due_at = started_at where subject = ?", late);
        as("centre")
                .get("/v1/cases?overdue=true&limit=200")
                .then()
                .body("items.id", hasItem(late.toString()))
                .body("items.id", not(hasItem(inTime.toString())));
    }

    @Test
    void showsNoPerson() {
        story.pending();
        assertThat(as("centre").get("/v1/cases").asString())
                .doesNotContain(ReferralStub.NAME, ReferralStub.CITIZEN_NUMBER, ReferralStub.PHONE, "category");
    }

    @Test
    void isTheCentresAndItsSupervisors() {
        as("justice-department").get("/v1/cases").then().statusCode(200);
        as("police-investigator").get("/v1/cases").then().statusCode(403);
    }

    @Test
    void aProviderSeesOnlyTheirOwn() {
        ourselves.beginAnew();
        var own = ourselves.assigned();
        var others = story.assigned();
        for (var query : new String[] {"", "&provider=" + Ourselves.ID}) {
            as("provider")
                    .get("/v1/cases?limit=200" + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(own.toString()))
                    .body("items.id", not(hasItem(others.toString())))
                    .body("items.provider.id", everyItem(equalTo(Ourselves.ID.toString())));
        }
        as("provider").get("/v1/cases?provider={id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void namesTheParameterThatIsWrong() {
        var wrong = new String[][] {
            {"state=LOST", "state"}, {"limit=0", "limit"}, {"limit=201", "limit"}, {"cursor=abc", "cursor"}
        };
        for (var query : wrong) {
            as("centre")
                    .get("/v1/cases?" + query[0])
                    .then()
                    .statusCode(422)
                    .body("errors[0].parameter", equalTo(query[1]));
        }
    }

    @Test
    void findsNothingForAReferralThatOpenedNone() {
        as("centre").get("/v1/cases?referral={id}", UUID.randomUUID()).then().body("items", empty());
    }
}
