package vn.tgpl.referral.area.domain;

import java.time.Instant;

/**
 * A commune from which nothing has come for long: a place to look for people who do not know of their right.
 *
 * @param lastNoticeAt null where nothing ever came
 */
public record SilentCommune(String commune, String name, Instant lastNoticeAt) {}
