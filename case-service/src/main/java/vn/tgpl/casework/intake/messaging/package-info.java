/** What agencies refer, as referral-service tells it. */
package vn.tgpl.casework.intake.messaging;
