package vn.tgpl.casework.handover.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.handover.domain.GivenOpinion;
import vn.tgpl.casework.handover.domain.OpinionSheet;
import vn.tgpl.platform.precondition.Versioned;

/** The opinion sheet of a case. */
@Schema(name = "Opinion")
public record OpinionView(UUID caseId, @JsonUnwrapped OpinionSheet sheet, long version) implements Versioned {

    static OpinionView of(GivenOpinion opinion) {
        return new OpinionView(opinion.caseId(), opinion.sheet(), opinion.version());
    }
}
