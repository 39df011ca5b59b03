/** Referrals as agencies send and read them. */
package vn.tgpl.referral.notice.http;
