/** Agencies, and what a directory of them must keep. */
package vn.tgpl.referral.directory.domain;
