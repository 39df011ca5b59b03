/** Acceptance (thụ lý) and refusal (từ chối thụ lý). */
package vn.tgpl.casework.intake.http;
