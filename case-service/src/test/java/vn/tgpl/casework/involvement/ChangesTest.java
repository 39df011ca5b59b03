package vn.tgpl.casework.involvement;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.register;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class ChangesTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void tellTheStoryInItsOrder() {
        var caseId = story.assigned();
        register("police-investigator", caseId);
        var involvement = Story.involvementOf(caseId);
        for (var client : new String[] {"police-investigator", "centre", "procuracy", "detention-camp"}) {
            assertThat(Feeds.facts(client, involvement))
                    .containsExactly("REFERRED", "ACCEPTED", "ASSIGNED", "REGISTERED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"police-investigator", "centre", "procuracy", "detention-camp"})
    void areNumberedFromOneWithoutGaps(String client) {
        story.accepted();
        var numbers = Feeds.all(client).stream().map(Feeds.Entry::number).toList();
        assertThat(numbers).isEqualTo(rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void sayWhoDidItAndWhatIsParticular() {
        var caseId = story.assigned();
        var told = Feeds.about("police-investigator", Story.involvementOf(caseId));
        assertThat(told).extracting(entry -> entry.field("op")).containsOnly("UPSERT");
        assertThat(told)
                .extracting(entry -> entry.field("by"))
                .containsExactly("G01.96.PC02", "H12.TP.TGPL", "H12.TP.TGPL");
        assertThat(told.get(0).field("details")).isEqualTo(Map.of("kind", "NOTICE"));
        assertThat(told.get(1).field("details"))
                .isEqualTo(Map.of(
                        "fileCode", as("centre").get("/v1/cases/{id}", caseId).path("fileCode")));
        assertThat(told.get(2).field("details")).asString().contains("Lê Thị Luật", "LAWYER");
        assertThat(told.get(2).field("hearingId")).isNull();
    }

    @Test
    void tellOfAReplacementAsSuch() {
        var caseId = story.assigned();
        assign(caseId, addLawyer("Trần Thị Thay"));
        assertThat(Feeds.facts("procuracy", Story.involvementOf(caseId)))
                .containsExactly("REFERRED", "ACCEPTED", "ASSIGNED", "REPLACED");
    }

    @Test
    void continueAtTheCursor() {
        var involvement = Story.involvementOf(story.accepted());
        var first = Feeds.page("police-investigator", "", 1);
        assertThat(first.getList("items")).hasSize(1);
        assertThat(first.getBoolean("hasMore")).isTrue();
        var second = Feeds.page("police-investigator", first.getString("cursor"), 200);
        assertThat(second.getInt("items[0].number")).isEqualTo(2);
        assertThat(Feeds.facts("police-investigator", involvement)).containsExactly("REFERRED", "ACCEPTED");
    }

    @Test
    void keepTheCursorWhereThereIsNothingNew() {
        story.pending();
        var end = Feeds.end("detention-camp");
        var again = Feeds.page("detention-camp", end, 200);
        assertThat(again.getBoolean("hasMore")).isFalse();
        assertThat(again.getList("items")).isEmpty();
        assertThat(again.getString("cursor")).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "!", "LTE", "MQ=="})
    void refuseACursorThatIsNone(String cursor) {
        var answer = as("procuracy").queryParam("since", cursor).get("/v1/involvements/changes");
        if (cursor.equals("MQ==")) {
            answer.then().statusCode(200);
        } else {
            answer.then()
                    .statusCode(422)
                    .body("errors[0].parameter", equalTo("since"))
                    .body("errors[0].code", equalTo("unreadable-cursor"));
        }
    }

    @Test
    void carryNoPersonalData() {
        var caseId = story.assigned();
        register("police-investigator", caseId);
        var told =
                rows.texts("select cast(body as text) from feed_entry where subject = ?", Story.involvementOf(caseId));
        var published = rows.texts("select cast(payload as text) from outbox where aggregateid = ?", caseId.toString());
        assertThat(told).isNotEmpty();
        assertThat(published).hasSize(3);
        assertThat(told.toString() + published)
                .doesNotContain(ReferralStub.NAME, ReferralStub.CITIZEN_NUMBER, ReferralStub.PHONE, "MINOR_ACCUSED");
    }

    @Test
    void areForThoseWithTheScope() {
        as("commune-committee").get("/v1/involvements/changes").then().statusCode(403);
    }
}
