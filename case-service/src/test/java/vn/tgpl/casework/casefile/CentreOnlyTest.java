package vn.tgpl.casework.casefile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tgpl.casework.support.Agencies.POLICE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.assignment.ProviderAssignment;
import vn.tgpl.casework.ending.CaseClosing;
import vn.tgpl.casework.ending.domain.EarlyEnd;
import vn.tgpl.casework.intake.CaseAcceptance;
import vn.tgpl.casework.intake.CaseRefusal;
import vn.tgpl.casework.intake.CategoryProving;
import vn.tgpl.casework.intake.DeskIntake;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.casework.support.Story;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.secret.Secret;

/** What only the Centre may do, should another agency ever be given its scope. */
@QuarkusTest
@Parts
class CentreOnlyTest {

    private static final IfMatch FIRST = IfMatch.valueOf("\"0\"");

    @Inject
    Story story;

    @Inject
    CaseAcceptance acceptance;

    @Inject
    CaseRefusal refusal;

    @Inject
    CategoryProving proving;

    @Inject
    DeskIntake desk;

    @Inject
    ProviderAssignment assignment;

    @Inject
    CaseClosing closing;

    @Inject
    PersonReading reading;

    @Test
    void nobodyElseDecides() {
        var caseId = story.pending();
        assertThatThrownBy(() -> acceptance.accept(POLICE, caseId, FIRST, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refusal.refuse(POLICE, caseId, FIRST, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refusal.transfer(POLICE, caseId, FIRST, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proving.prove(POLICE, caseId, FIRST, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.open(POLICE, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseAssigns() {
        var caseId = story.accepted();
        assertThatThrownBy(() -> assignment.assign(POLICE, caseId, FIRST, UUID.randomUUID(), null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseEnds() {
        var caseId = story.accepted();
        var reason = new EarlyEnd("WITHDRAWN", new Secret("x"));
        assertThatThrownBy(() -> closing.discontinue(POLICE, caseId, FIRST, reason))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseAsksForThePerson() {
        var caseId = story.pending();
        assertThatThrownBy(() -> reading.askAgain(POLICE, caseId)).isInstanceOf(NotFound.class);
    }
}
