package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.Size;
import vn.tgpl.contracts.ProceedingNumbers;

/**
 * The proceeding (vụ án, vụ việc) by the numbers that the court knows; one of them at least.
 *
 * @param courtCaseNumber the court's acceptance number (số thụ lý)
 * @param agencyCaseNumber the number of the agency that sent the file
 * @param nationalCaseFileCode the single electronic file code (QĐ 422/QĐ-TTg of 2026), where there is one
 */
public record Proceeding(
        @Size(min = 1, max = 60) String courtCaseNumber,

        @Size(min = 1, max = 60) String agencyCaseNumber,

        @Size(min = 1, max = 60) String nationalCaseFileCode) {

    ProceedingNumbers numbers() {
        return new ProceedingNumbers(agencyCaseNumber, courtCaseNumber, nationalCaseFileCode);
    }

    boolean hasNumber() {
        return courtCaseNumber != null || agencyCaseNumber != null || nationalCaseFileCode != null;
    }
}
