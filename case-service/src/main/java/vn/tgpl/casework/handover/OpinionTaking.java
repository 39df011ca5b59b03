package vn.tgpl.casework.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.handover.domain.GivenOpinion;
import vn.tgpl.casework.handover.domain.OpinionSheet;
import vn.tgpl.casework.handover.domain.Opinions;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.time.LegalTime;

/** Takes down what the aided person thinks of the work. */
@ApplicationScoped
public class OpinionTaking {

    private final CaseOversight oversight;
    private final Opinions opinions;
    private final Audit audit;
    private final Clock clock;

    OpinionTaking(CaseOversight oversight, Opinions opinions, Audit audit, Clock clock) {
        this.oversight = oversight;
        this.opinions = opinions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records the sheet, or corrects what was copied from it. */
    @Transactional
    public GivenOpinion record(UUID caseId, IfMatch seen, OpinionSheet sheet) {
        var now = clock.instant();
        oversight.lockForCentre(caseId);
        if (sheet.givenOn().isAfter(LegalTime.dayOf(now))) {
            throw new InvalidInput(InputError.at("/givenOn", "in-future"));
        }
        var opinion = opinions.findByIdOptional(caseId).orElseGet(() -> new GivenOpinion(caseId));
        IfMatch.honour(seen, opinion.version());
        opinion.record(sheet, now);
        opinions.persistAndFlush(opinion);
        audit.wrote("case", caseId);
        return opinion;
    }

    /** For the Centre and the Department of Justice; the look is audited. */
    @Transactional
    public GivenOpinion look(UUID caseId) {
        oversight.see(caseId);
        var opinion = opinions.findByIdOptional(caseId).orElseThrow(NotFound::new);
        audit.read("case", caseId);
        return opinion;
    }
}
