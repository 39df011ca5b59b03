/** Involvements, their participants, and the hearings that found them. */
package vn.tgpl.casework.involvement.domain;
