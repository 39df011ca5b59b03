/** A referral opens a case; the Centre accepts it or refuses it. */
package vn.tgpl.casework.intake;
