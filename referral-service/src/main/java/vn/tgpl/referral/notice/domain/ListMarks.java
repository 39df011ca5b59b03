package vn.tgpl.referral.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What lists are narrowed by and the database makes itself.
 *
 * @param commune where the person lives, or null
 * @param awaiting whether the sender waits for the Centre's consent
 */
@Embeddable
record ListMarks(
        @Column(insertable = false, updatable = false) String commune,
        @Column(insertable = false, updatable = false) boolean awaiting) {}
