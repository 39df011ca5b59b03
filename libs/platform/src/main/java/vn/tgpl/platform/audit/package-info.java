/** Who read or wrote personal data; only ever appended. */
package vn.tgpl.platform.audit;
