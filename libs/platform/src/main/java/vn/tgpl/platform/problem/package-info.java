/** Refusals, and the problem (RFC 9457) that the caller reads, in Vietnamese or English. */
package vn.tgpl.platform.problem;
