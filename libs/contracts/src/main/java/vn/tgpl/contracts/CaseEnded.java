package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * A case has ended (kết thúc vụ việc).
 *
 * @param ground why it did not come to its end, as a code of the law; null for one that was completed
 */
@JsonTypeName("vn.tgpl.case.ended.v1")
public record CaseEnded(UUID caseId, UUID referralId, CaseEnding ending, String ground, Instant endedAt)
        implements CaseEvent {}
