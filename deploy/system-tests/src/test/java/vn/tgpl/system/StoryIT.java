package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Scene;

/** From a notice to a moved hearing, with the tokens of five agencies. */
@ExtendWith(RunningStack.class)
class StoryIT {

    private final Scene scene;

    StoryIT(Stack stack) {
        scene = new Scene(stack.ports(), stack::token, CaseNumbers.next());
    }

    @Test
    void aNoticeBecomesInvolvementThatEveryParticipantSees() {
        var told = new CopyOnWriteArrayList<JsonNode>();
        var heardOutside = new CopyOnWriteArrayList<JsonNode>();
        var procuracy = scene.listen("procuracy", told::add);
        var outsider = scene.listen("commune-police", heardOutside::add);
        try {
            var involvement = play();
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(facts(told, involvement))
                            .containsSubsequence(
                                    "REFERRED",
                                    "ACCEPTED",
                                    "ASSIGNED",
                                    "REGISTERED",
                                    "HEARING_FIXED",
                                    "HEARING_MOVED"));
            assertThat(heardOutside).isEmpty();
        } finally {
            procuracy.close();
            outsider.close();
        }
    }

    private String play() {
        var referral = scene.sendNotice();
        assertThat(referral.text("/state")).isEqualTo("RECEIVED");
        assertThat(referral.json().path("clocks")).isNotEmpty();
        var referralId = referral.text("/id");
        var seen = scene.awaitInvolvement(
                "centre", "a case", i -> !i.path("caseId").asText("").isEmpty());
        assertThat(seen.path("referralId").asText()).isEqualTo(referralId);
        var caseId = seen.path("caseId").asText();

        assertThat(scene.accept(caseId).expect(200).text("/fileCode")).matches("TT\\.TGTT\\.\\d+\\.\\d{4}");
        scene.awaitReferral(referralId, "ACCEPTED");
        scene.assign(caseId, scene.addProvider().text("/id")).expect(201);
        assertThat(scene.awaitReferral(referralId, "ASSIGNED").text("/provider/name"))
                .isEqualTo("Trần Thị Trợ Giúp");
        scene.register(caseId, Instant.now()).expect(201);

        var first = scene.putHearing(referralId, 20, "P.2").expect(201);
        var again = scene.putHearing(referralId, 20, "P.2").expect(200);
        assertThat(again.etag()).isEqualTo(first.etag());
        scene.awaitInvolvement(
                "procuracy", "the hearing", i -> !i.path("nextHearing").isNull());
        var moved = scene.putHearing(referralId, 27, "P.5").expect(200);
        assertThat(moved.etag()).isNotEqualTo(first.etag());

        var involvement = seen.path("id").asText();
        for (var agency : List.of("police-investigator", "detention-camp", "procuracy", "centre", "court-clerk"))
            assertThat(scene.involvement(agency, involvement).expect(200).text("/provider/name"))
                    .isEqualTo("Trần Thị Trợ Giúp");
        scene.involvement("commune-police", involvement).expect(404);
        return involvement;
    }

    private static List<String> facts(List<JsonNode> entries, String involvement) {
        return entries.stream()
                .filter(entry -> entry.path("involvementId").asText().equals(involvement))
                .map(entry -> entry.path("fact").asText())
                .toList();
    }
}
