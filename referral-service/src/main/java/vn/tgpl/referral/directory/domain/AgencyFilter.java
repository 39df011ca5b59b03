package vn.tgpl.referral.directory.domain;

import java.time.LocalDate;

/**
 * Which agencies to list; null asks for all.
 *
 * @param on only those that act on this day
 * @param after only those after this identifier
 */
public record AgencyFilter(AgencyKind kind, String province, String parent, LocalDate on, String after) {}
