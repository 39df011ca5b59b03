package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;

/** A hearing is the case's no more: its court corrected the numbers, or it was said by hand. */
@JsonTypeName("vn.tgpl.case.hearing-unmatched.v1")
public record HearingUnmatched(UUID caseId, UUID referralId, UUID hearingId) implements CaseEvent {}
