/**
 * The proceedings register (sổ theo dõi, Mẫu 05) of each agency, and the council's figures that are counted from it.
 */
package vn.tgpl.referral.register;
