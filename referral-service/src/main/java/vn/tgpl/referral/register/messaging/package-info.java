/** What the Centre does with a notice, heard for the register's own columns. */
package vn.tgpl.referral.register.messaging;
