/** The directory as agencies read it and the operator loads it. */
package vn.tgpl.referral.directory.http;
