/** Hearings told again: an agency that doubts its copy has those of some days put into its feed once more. */
package vn.tgpl.court.repull;
