/** Hearings that cannot all be attended or held as they stand; nothing is hindered by it. */
package vn.tgpl.court.clash;
