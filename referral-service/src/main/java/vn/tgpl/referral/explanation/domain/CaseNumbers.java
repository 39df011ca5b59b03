package vn.tgpl.referral.explanation.domain;

import jakarta.validation.constraints.Size;

/**
 * The proceeding by its numbers, where it has any yet.
 *
 * @param agencyCaseNumber the agency's own number of the case file
 * @param nationalCaseFileCode the single electronic file code (QĐ 422/QĐ-TTg of 2026)
 */
public record CaseNumbers(
        @Size(min = 1, max = 60) String agencyCaseNumber,
        @Size(min = 1, max = 60) String nationalCaseFileCode) {}
