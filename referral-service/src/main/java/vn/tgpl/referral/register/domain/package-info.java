/** The lines of the register, and how they are counted. */
package vn.tgpl.referral.register.domain;
