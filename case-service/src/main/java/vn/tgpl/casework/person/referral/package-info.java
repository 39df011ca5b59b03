/** referral-service as its caller sees it. */
package vn.tgpl.casework.person.referral;
