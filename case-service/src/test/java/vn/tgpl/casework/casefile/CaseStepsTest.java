package vn.tgpl.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.casefile.domain.CaseState;
import vn.tgpl.casework.casefile.domain.CaseStep;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

/** The running service takes the steps of {@code docs/case-steps.md}, and no others. */
@QuarkusTest
@Parts
class CaseStepsTest {

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    static Stream<Arguments> cells() {
        return Arrays.stream(CaseState.values())
                .flatMap(now -> Arrays.stream(CaseStep.values()).map(step -> Arguments.of(now, step)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesTheStepOrSaysThatItIsNotOpen(CaseState now, CaseStep step) {
        var caseId = bring(now);
        var version = version(caseId);
        var answer = Asked.of(step, caseId).then();
        if (step.isOpenFrom(now)) {
            answer.statusCode(oneOf(200, 201)).body("state", equalTo(step.next().name()));
        } else {
            answer.statusCode(409).body("code", equalTo("case-step-not-allowed"));
            assertThat(version(caseId)).isEqualTo(version);
            as("centre").get("/v1/cases/{id}", caseId).then().body("state", equalTo(now.name()));
        }
    }

    private long version(UUID caseId) {
        return Long.parseLong(rows.texts("select version from legal_aid_case where id = ?", caseId)
                .getFirst());
    }

    private UUID bring(CaseState state) {
        return switch (state) {
            case PENDING -> story.pending();
            case ACCEPTED -> story.accepted();
            case REFUSED -> after(CaseStep.REFUSAL, story.pending());
            case TRANSFERRED -> after(CaseStep.TRANSFER, story.pending());
            case ASSIGNED -> story.assigned();
            case REGISTERED -> story.registered();
            case REPLACEMENT_DUE -> after(CaseStep.REGISTRATION_REFUSAL, story.assigned());
            case WITHDRAWN -> withdrawn();
            case COMPLETED -> story.completed();
            case DISCONTINUED -> after(CaseStep.DISCONTINUANCE, story.accepted());
            case SUSPENDED -> after(CaseStep.SUSPENSION, story.accepted());
        };
    }

    private static UUID after(CaseStep step, UUID caseId) {
        Asked.of(step, caseId).then().statusCode(oneOf(200, 201));
        return caseId;
    }

    private UUID withdrawn() {
        var referral = Events.referral();
        var caseId = story.open(referral);
        channels.hear(Events.recalled(referral, false));
        return caseId;
    }
}
