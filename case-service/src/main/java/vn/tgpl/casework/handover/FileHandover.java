package vn.tgpl.casework.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.ending.EndingReading;
import vn.tgpl.casework.handover.domain.Handover;
import vn.tgpl.casework.handover.domain.HandoverEntry;
import vn.tgpl.casework.handover.domain.Handovers;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.CasePaper;
import vn.tgpl.statute.time.LegalTime;

/** The provider hands the file of an ended case over to the Centre. */
@ApplicationScoped
public class FileHandover {

    private final CaseOversight oversight;
    private final EndingReading endings;
    private final Handovers handovers;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    FileHandover(
            CaseOversight oversight,
            EndingReading endings,
            Handovers handovers,
            Clocks clocks,
            StatuteBook statute,
            Audit audit,
            Clock clock) {
        this.oversight = oversight;
        this.endings = endings;
        this.handovers = handovers;
        this.clocks = clocks;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records the file; the first record meets the time limit, a later one completes or corrects it. */
    @Transactional
    public HandedOverFile record(UUID caseId, IfMatch seen, HandoverEntry entry) {
        var now = clock.instant();
        var ended = oversight.lockForCentre(caseId);
        var endedAt = endings.requireEnded(ended).orElse(entry.receivedAt());
        entry.check(codes(papers(entry.receivedAt())), LegalTime.dayOf(endedAt), now);
        var file = handovers.findByIdOptional(caseId).orElseGet(() -> new Handover(caseId));
        IfMatch.honour(seen, file.version());
        file.record(entry, now);
        handovers.persistAndFlush(file);
        clocks.meet(caseId, statute.rulesMetBy(Trigger.FILE_HANDED_OVER), entry.receivedAt());
        audit.wrote("case", caseId);
        return checked(ended, file);
    }

    /** For the Centre and the Department of Justice. */
    @Transactional
    public HandedOverFile find(UUID caseId) {
        var ended = oversight.see(caseId);
        return checked(ended, handovers.findByIdOptional(caseId).orElseThrow(NotFound::new));
    }

    private HandedOverFile checked(LegalAidCase ended, Handover file) {
        var missing = endings.of(ended).stream()
                .flatMap(ending -> papers(file.receivedAt()).stream()
                        .filter(paper -> paper.isNeeded(ending.ending().name(), ending.procedure())))
                .filter(paper -> !file.contents().contains(paper.code()))
                .toList();
        return new HandedOverFile(file, missing);
    }

    private List<CasePaper> papers(Instant at) {
        return statute.statute().papers(LegalTime.dayOf(at));
    }

    private static List<String> codes(List<CasePaper> papers) {
        return papers.stream().map(CasePaper::code).toList();
    }
}
