package vn.tgpl.court.notice;

import java.time.Instant;

/**
 * What the caller would see of what nobody has acknowledged; null asks for all.
 *
 * @param from hearings that begin at or after
 * @param to those that begin before
 * @param overdue only those whose time is over
 */
public record NoticeQuestion(String court, String party, Instant from, Instant to, boolean overdue) {}
