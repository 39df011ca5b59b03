/** Duty (trực trợ giúp pháp lý): who of the Centre answers the telephone when, and the calls that agencies made. */
package vn.tgpl.referral.duty;
