package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.platform.input.AgencyId;

/**
 * The proceeding (vụ án, vụ việc) that the person is part of.
 *
 * @param agencyCaseNumber the sender's own number of the case file
 * @param nationalCaseFileCode the single electronic file code (QĐ 422/QĐ-TTg of 2026), where there is one
 * @param stage the stage of the proceeding, as a code such as INVESTIGATION
 * @param charge the offence or dispute in words
 * @param participants the other agencies of the proceeding: they too see the involvement
 */
public record Proceeding(
        @Size(min = 1, max = 60) String agencyCaseNumber,
        @Size(min = 1, max = 60) String nationalCaseFileCode,
        @Pattern(regexp = "[A-Z_]{2,40}") String stage,
        @Size(max = 500) String charge,
        @Size(max = 20) List<@NotNull @AgencyId String> participants) {

    /** The numbers by which two agencies may mean the same proceeding. */
    Stream<String> shared() {
        return Stream.of(agencyCaseNumber, nationalCaseFileCode).filter(Objects::nonNull);
    }

    /** The other agencies of the proceeding, as the notice names them. */
    public List<String> named() {
        return participants == null ? List.of() : participants;
    }

    ProceedingNumbers numbers() {
        return new ProceedingNumbers(agencyCaseNumber, null, nationalCaseFileCode);
    }
}
