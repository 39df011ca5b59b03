/** Receiving a notice and following it until the Centre has ended the case. */
package vn.tgpl.referral.notice;
