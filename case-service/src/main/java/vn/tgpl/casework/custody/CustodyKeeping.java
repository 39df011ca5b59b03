package vn.tgpl.casework.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseAccess;
import vn.tgpl.casework.casefile.CaseRecords;
import vn.tgpl.casework.casefile.domain.CaseRecord;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.custody.domain.Custodies;
import vn.tgpl.casework.custody.domain.Custody;
import vn.tgpl.casework.custody.domain.CustodyEntry;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.time.LegalTime;

/** Whoever takes part in a case says how long its person is in custody; its clock warns the provider of the end. */
@ApplicationScoped
public class CustodyKeeping {

    private static final String MOST_EXTENSIONS = "CUSTODY_EXTENSIONS";

    private final CaseRecords records;
    private final CaseAccess access;
    private final Custodies custodies;
    private final CustodyClock time;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    CustodyKeeping(
            CaseRecords records,
            CaseAccess access,
            Custodies custodies,
            CustodyClock time,
            StatuteBook statute,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.access = access;
        this.custodies = custodies;
        this.time = time;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same entry again changes nothing. */
    @Transactional
    public Custody put(UUID caseId, IfMatch seen, CustodyEntry entry) {
        var found = records.lock(caseId);
        access.asParticipant(caseId);
        var known = custodies.findById(caseId);
        IfMatch.honour(seen, known == null ? -1 : known.version());
        entry.check(clock.instant());
        requireAllowed(entry);
        if (known != null && known.entry().equals(entry)) {
            return known;
        }
        records.requireOpen(found, CaseRecord.CUSTODY, entry.since());
        var period = known == null ? time.start(found, entry) : next(found, known, entry);
        if (entry.hasEnded()) {
            time.end(found, entry.endedAt());
        }
        return keep(known == null ? new Custody(caseId) : known, entry, period);
    }

    private Custody.Period next(LegalAidCase found, Custody known, CustodyEntry entry) {
        if (known.entry().isEndedBy(entry)) {
            return known.period();
        }
        return known.entry().isExtendedBy(entry)
                ? time.extend(found, known, entry, clock.instant())
                : time.correct(found, known, entry);
    }

    private Custody keep(Custody custody, CustodyEntry entry, Custody.Period period) {
        custody.write(entry, period);
        custodies.persistAndFlush(custody);
        audit.wrote("custody", custody.caseId());
        return custody;
    }

    @Transactional
    public Custody find(UUID caseId) {
        access.asParticipant(caseId);
        var found = custodies.findByIdOptional(caseId).orElseThrow(NotFound::new);
        audit.read("custody", caseId);
        return found;
    }

    private void requireAllowed(CustodyEntry entry) {
        var most = statute.most(MOST_EXTENSIONS, LegalTime.dayOf(entry.since()));
        if (most.isPresent() && entry.extensions() > most.getAsInt()) {
            throw new InvalidInput(InputError.at("/extensions", "more-than-allowed"));
        }
    }
}
