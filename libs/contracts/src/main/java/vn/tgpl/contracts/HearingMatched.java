package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;

/**
 * A hearing has found the case by the proceeding's numbers; told again whenever its date or who may see it changes.
 *
 * @param date when it sits, or null where that was not told
 * @param provider the case's provider, or null before one is assigned
 * @param participants the agencies that may now see the hearing
 */
@JsonTypeName("vn.tgpl.case.hearing-matched.v1")
public record HearingMatched(
        UUID caseId,
        UUID referralId,
        UUID hearingId,
        HearingDate date,
        AssignedProvider provider,
        List<String> participants)
        implements CaseEvent {}
