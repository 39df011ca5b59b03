package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.COMMUNE_POLICE;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.OpenStream;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.testkit.Tokens;

@QuarkusTest
@Parts
class StreamTest {

    @Inject
    Story story;

    @Test
    void resumesAfterTheLastEntrySeen() throws Exception {
        var head = Feeds.head("centre");
        var involvement = Story.involvementOf(story.accepted());
        try (var stream = OpenStream.after(Tokens.of("centre"), head)) {
            assertThat(stream.response().statusCode()).isEqualTo(200);
            assertThat(stream.response().headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            var referred = stream.next();
            assertThat(referred).containsEntry("id", String.valueOf(head + 1)).containsEntry("event", "REFERRED");
            var data = JsonPath.from(referred.get("data"));
            assertThat(data.getLong("number")).isEqualTo(head + 1);
            assertThat(data.getString("fact")).isEqualTo("REFERRED");
            assertThat(data.getString("involvementId")).isEqualTo(involvement.toString());
            assertThat(data.getString("by")).isEqualTo("G01.96.PC02");
            assertThat(data.getString("at")).isEqualTo("2026-11-20T22:40:12+07:00");
            assertThat(stream.next())
                    .containsEntry("id", String.valueOf(head + 2))
                    .containsEntry("event", "ACCEPTED");
        }
    }

    @Test
    void beginsWithTheFirstEntryWhereNothingWasSeen() throws Exception {
        story.pending();
        try (var stream = OpenStream.of(Tokens.of("police-investigator"))) {
            assertThat(stream.next()).containsEntry("id", "1");
        }
    }

    @Test
    void opensAtOnceAndTellsWhatHappensWhileItIsOpen() throws Exception {
        var caseId = story.pending();
        var head = Feeds.head("police-investigator");
        try (var stream = OpenStream.after(Tokens.of("police-investigator"), head)) {
            accept(caseId).then().statusCode(200);
            assertThat(stream.next()).containsEntry("event", "ACCEPTED").containsEntry("id", String.valueOf(head + 1));
        }
    }

    @Test
    void saysNothingOfWhatTheAgencyTakesNoPartIn() throws Exception {
        var head = Feeds.head("commune-police");
        try (var stream = OpenStream.after(Tokens.of("commune-police"), head)) {
            story.accepted();
            var own = story.open(Events.referral(
                    COMMUNE_POLICE, new ProceedingNumbers(Events.number(), null, null), null, List.of()));
            assertThat(stream.next().get("data"))
                    .contains(Story.involvementOf(own).toString());
        }
    }

    @Test
    void endsWithTheToken() throws Exception {
        try (var stream = OpenStream.after(Tokens.of("procuracy", Duration.ofSeconds(3)), Feeds.head("procuracy"))) {
            stream.ended().get(10, TimeUnit.SECONDS);
            assertThat(stream.ended()).isCompleted();
        }
    }

    @Test
    void needsTheScope() {
        as("provider").get("/v1/involvements/stream").then().statusCode(403);
        as("procuracy")
                .auth()
                .oauth2(Tokens.expired("procuracy"))
                .get("/v1/involvements/stream")
                .then()
                .statusCode(401);
    }

    @Test
    void refusesALastEventIdThatIsNone() {
        for (var id : List.of("abc", "99999999999999999999")) {
            as("procuracy")
                    .accept("text/event-stream, application/problem+json")
                    .header("Last-Event-ID", id)
                    .get("/v1/involvements/stream")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("bad-request"));
        }
    }
}
