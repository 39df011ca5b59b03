/** Courtrooms, and what a court may say of them. */
package vn.tgpl.court.reference.domain;
