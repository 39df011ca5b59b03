package vn.tgpl.casework.involvement.domain;

import java.util.UUID;

/**
 * Which involvements to list; null asks for all.
 *
 * @param agency only those that this agency takes part in
 * @param proceeding only those of the proceeding with this number, whichever of its numbers that is
 * @param referral only this referral's
 * @param before only those older than this one
 */
public record InvolvementFilter(String agency, String proceeding, UUID referral, UUID before) {}
