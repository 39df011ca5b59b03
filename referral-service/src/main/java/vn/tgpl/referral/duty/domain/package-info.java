/** Rosters of duty periods and where they leave nobody on duty; calls and what came of them. */
package vn.tgpl.referral.duty.domain;
