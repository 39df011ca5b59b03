package vn.tgpl.referral.register.domain;

/**
 * Which rows.
 *
 * @param agency null for all agencies' figures
 * @param figure only the rows that it counts, or null for all
 */
public record RegisterFilter(String agency, Period period, Figure figure) {}
