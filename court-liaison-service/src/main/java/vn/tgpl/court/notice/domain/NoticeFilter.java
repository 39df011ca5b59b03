package vn.tgpl.court.notice.domain;

import java.time.Instant;

/**
 * Which notices to list; null asks for all.
 *
 * @param organisation only those of this organisation's cases
 * @param from only of hearings that begin at or after
 * @param to only of those that begin before
 * @param overdue only those whose time was over at this instant
 * @param after only those that follow this one, by the hearing's beginning
 */
public record NoticeFilter(
        String court, String organisation, String party, Instant from, Instant to, Instant overdue, Notice after) {}
