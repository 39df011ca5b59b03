/** A commune's officers over time, and when something was last heard from it. */
package vn.tgpl.referral.area.domain;
