/** Explanations as agencies record and read them. */
package vn.tgpl.referral.explanation.http;
