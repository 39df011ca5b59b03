/** The record of an explanation, and the rules that it must keep. */
package vn.tgpl.referral.explanation.domain;
