package vn.tgpl.casework.casefile.domain;

import java.util.UUID;

/**
 * Which cases to list; null asks for all.
 *
 * @param overdue only those with a clock that has run out
 * @param before only those older than this one
 */
public record CaseFilter(CaseState state, UUID provider, UUID referral, boolean overdue, UUID before) {}
