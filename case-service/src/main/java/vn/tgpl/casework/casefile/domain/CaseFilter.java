package vn.tgpl.casework.casefile.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Which cases to list; null asks for all.
 *
 * @param overdue only those with a clock that has run out
 * @param running only those with a clock of one of these rules that runs
 * @param before only those older than this one
 */
public record CaseFilter(
        CaseState state,
        Urgency.Level urgency,
        UUID provider,
        UUID referral,
        boolean overdue,
        Set<String> running,
        UUID before) {}
