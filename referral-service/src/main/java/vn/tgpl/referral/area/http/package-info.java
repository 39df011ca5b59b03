/** Areas as the Centre keeps them and agencies read them. */
package vn.tgpl.referral.area.http;
