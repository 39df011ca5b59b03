/** Bringing hearings to their cases by hand, and the work-list of those that nothing is known of yet. */
package vn.tgpl.court.linking;
