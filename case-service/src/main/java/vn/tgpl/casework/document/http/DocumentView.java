package vn.tgpl.casework.document.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.document.domain.CaseDocument;
import vn.tgpl.casework.document.domain.DocumentKind;
import vn.tgpl.platform.precondition.Versioned;

/** A document of a case, by reference. */
@Schema(name = "Document")
public record DocumentView(
        UUID id,
        UUID caseId,
        DocumentKind kind,
        String number,
        LocalDate issuedOn,
        String reference,
        boolean complex,
        boolean absent,
        @Schema(description = "Who recorded it") String agency,
        Instant recordedAt,

        @Schema(nullable = true, description = "When the provider received it")
        Instant servedAt,

        long version)
        implements Versioned {

    static DocumentView of(CaseDocument document) {
        var entry = document.entry();
        return new DocumentView(
                document.id(),
                document.caseId(),
                entry.kind(),
                entry.number(),
                entry.issuedOn(),
                entry.reference(),
                entry.complex(),
                entry.absent(),
                document.agency(),
                document.recordedAt(),
                document.servedAt(),
                document.version());
    }
}
