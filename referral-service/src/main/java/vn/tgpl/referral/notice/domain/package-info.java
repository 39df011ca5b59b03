/** The referral, what it says of a person, and the rules that a notice must keep. */
package vn.tgpl.referral.notice.domain;
