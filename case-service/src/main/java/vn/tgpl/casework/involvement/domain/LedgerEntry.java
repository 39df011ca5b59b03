package vn.tgpl.casework.involvement.domain;

import java.util.Map;
import java.util.UUID;

/**
 * What a feed tells of a fact, beside the fact itself; no personal data.
 *
 * @param by the agency that did it
 * @param hearingId the hearing it is about, or null
 * @param details what is particular to the fact
 */
public record LedgerEntry(String by, UUID hearingId, Map<String, Object> details) {}
