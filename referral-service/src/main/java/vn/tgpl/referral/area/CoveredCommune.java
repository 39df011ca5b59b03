package vn.tgpl.referral.area;

import vn.tgpl.referral.area.domain.Responsibility;

/** A commune and who is responsible for it on a day; null where nobody is. */
public record CoveredCommune(String commune, String name, Responsibility responsible) {}
