/** What the Centre does with a referral, as case-service tells it. */
package vn.tgpl.referral.notice.messaging;
