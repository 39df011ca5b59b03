package vn.tgpl.contracts;

/**
 * The numbers by which agencies name one proceeding; each may be null, and none is a person's.
 *
 * @param agencyCaseNumber the number that the notifying agency gave the case file
 * @param courtCaseNumber the court's acceptance number (số thụ lý), such as 34/2026/HSST
 * @param nationalCaseFileCode the single electronic file code of a criminal case (mã hồ sơ điện tử duy nhất)
 */
public record ProceedingNumbers(String agencyCaseNumber, String courtCaseNumber, String nationalCaseFileCode) {}
