package vn.tgpl.referral.explanation.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.referral.explanation.domain.ExplanationRecord;
import vn.tgpl.referral.explanation.domain.ExplanationReport;

/** An explanation as the agency that recorded it sees it. */
@Schema(name = "ExplanationRecord")
public record ExplanationView(
        UUID id,
        long version,
        String agency,
        Instant recordedAt,
        @JsonUnwrapped ExplanationReport report) implements Versioned {

    static ExplanationView of(ExplanationRecord explanation) {
        return new ExplanationView(
                explanation.id(),
                explanation.version(),
                explanation.agency(),
                explanation.recordedAt(),
                explanation.report());
    }
}
