/** Rosters as the Centre publishes them, and calls as agencies record them. */
package vn.tgpl.referral.duty.http;
