/** The register and the council's figures as agencies read them. */
package vn.tgpl.referral.register.http;
