/** The hearing, its schedule, and the rules that a schedule must keep. */
package vn.tgpl.court.listing.domain;
