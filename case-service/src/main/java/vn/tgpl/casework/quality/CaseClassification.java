package vn.tgpl.casework.quality;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.ending.EndingReading;
import vn.tgpl.casework.quality.domain.Classification;
import vn.tgpl.casework.quality.domain.ClassifiedCase;
import vn.tgpl.casework.quality.domain.ClassifiedCases;
import vn.tgpl.casework.quality.domain.ClassifiedSummary;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.time.LegalTime;

/** The Centre says which of its ended cases were successful, complex or typical, and by what evidence. */
@ApplicationScoped
public class CaseClassification {

    /** Rows of an export that are in memory at once. */
    private static final int AT_ONCE = 500;

    private final CaseOversight oversight;
    private final EndingReading endings;
    private final ClassifiedCases classified;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    CaseClassification(
            CaseOversight oversight,
            EndingReading endings,
            ClassifiedCases classified,
            Clocks clocks,
            StatuteBook statute,
            Audit audit,
            Clock clock) {
        this.oversight = oversight;
        this.endings = endings;
        this.classified = classified;
        this.clocks = clocks;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says it, the first time or anew. */
    @Transactional
    public ClassifiedCase classify(UUID caseId, IfMatch seen, Classification given) {
        var now = clock.instant();
        var ended = oversight.lockForCentre(caseId);
        var today = LegalTime.dayOf(now);
        given.check(codes(CodeList.SUCCESS_CRITERION, today), codes(CodeList.COMPLEX_CASE, today));
        var endedAt = endings.requireEnded(ended).orElse(now);
        var known = classified.findByIdOptional(caseId).orElseGet(() -> new ClassifiedCase(caseId, endedAt));
        IfMatch.honour(seen, known.version());
        known.classify(given, now);
        classified.persistAndFlush(known);
        clocks.meet(caseId, statute.rulesMetBy(Trigger.RESULT_RECORDED), now);
        audit.wrote("case", caseId);
        return known;
    }

    private List<String> codes(CodeList list, LocalDate day) {
        return statute.statute().codes(list, day).stream().map(LegalCode::code).toList();
    }

    /** With the evidence, for the Centre and the Department; the look is audited. */
    @Transactional
    public ClassifiedCase look(UUID caseId) {
        oversight.see(caseId);
        var found = classified.findByIdOptional(caseId).orElseThrow(NotFound::new);
        audit.read("case", caseId);
        return found;
    }

    /**
     * The whole list of a year. It is read while the caller takes it, some rows at a time and each time in a
     * transaction of its own, so that a slow reader holds neither memory nor a connection.
     */
    public Stream<ClassifiedSummary> export(int year, Classification.Kind kind) {
        oversight.requireSight();
        return Stream.iterate(
                        next(year, kind, null),
                        batch -> !batch.isEmpty(),
                        batch -> batch.size() < AT_ONCE
                                ? List.of()
                                : next(year, kind, batch.getLast().caseId()))
                .flatMap(List::stream);
    }

    private List<ClassifiedSummary> next(int year, Classification.Kind kind, UUID before) {
        return QuarkusTransaction.requiringNew().call(() -> classified.list(year, kind, before, AT_ONCE));
    }

    /** The list of a year, for the Centre and the Department, without evidence. */
    @Transactional
    public Page<ClassifiedSummary> list(int year, Classification.Kind kind, Cursor cursor, int limit) {
        oversight.requireSight();
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(classified.list(year, kind, before, limit + 1), limit, ClassifiedSummary::caseId);
    }
}
