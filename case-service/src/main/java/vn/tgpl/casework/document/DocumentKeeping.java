package vn.tgpl.casework.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseAccess;
import vn.tgpl.casework.casefile.CaseRecords;
import vn.tgpl.casework.document.domain.CaseDocument;
import vn.tgpl.casework.document.domain.CaseDocuments;
import vn.tgpl.casework.document.domain.DocumentEntry;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;

/** Whoever takes part records documents; the provider or the Centre says when they were served. */
@ApplicationScoped
public class DocumentKeeping {

    private final CaseAccess cases;
    private final CaseRecords records;
    private final CaseDocuments documents;
    private final DocumentClocks clocks;
    private final Caller caller;
    private final Clock clock;

    DocumentKeeping(
            CaseAccess cases,
            CaseRecords records,
            CaseDocuments documents,
            DocumentClocks clocks,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.documents = documents;
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public CaseDocument record(UUID caseId, DocumentEntry entry) {
        records.lock(caseId);
        var found = cases.asParticipant(caseId);
        if (entry.receivedOn() != null && !cases.isAtCentre()) { // the duty to serve is not met by saying so
            throw new InvalidInput(InputError.at("/receivedOn", "only-receiver"));
        }
        var document = new CaseDocument(caseId, caller.agency(), entry, clock.instant());
        records.requireOpen(found, entry.kind().inCase(), document.issuedAt());
        documents.persist(document);
        clocks.issued(found, document);
        if (document.servedAt() != null) {
            clocks.served(found, document, document.servedAt());
        }
        return document;
    }

    @Transactional
    public CaseDocument serve(UUID caseId, UUID id, IfMatch seen, Instant receivedAt) {
        records.lock(caseId);
        var found = cases.asCentreOrProvider(caseId);
        var document = documents.forChange(caseId, id).orElseThrow(NotFound::new);
        IfMatch.require(seen, document.version());
        records.requireOpen(found, document.entry().kind().inCase(), document.issuedAt());
        document.serve(receivedAt, clock.instant());
        clocks.served(found, document, receivedAt);
        documents.flush();
        return document;
    }

    @Transactional
    public CaseDocument find(UUID caseId, UUID id) {
        cases.asParticipant(caseId);
        return documents.of(caseId, id).filter(this::isSeen).orElseThrow(NotFound::new);
    }

    @Transactional
    public Page<CaseDocument> list(UUID caseId, Cursor cursor, int limit) {
        cases.asCentreOrProvider(caseId);
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(documents.list(caseId, before, limit + 1), limit, CaseDocument::id);
    }

    /** An agency sees what it recorded itself; what is in the case is not its to know (Law 11/2017 Art. 6(1)(c)). */
    private boolean isSeen(CaseDocument document) {
        return document.agency().equals(caller.agency()) || cases.isAtCentre();
    }
}
