/** Explaining the right to legal aid (giải thích quyền): the minutes (Mẫu 02) of it, at every stage of a proceeding. */
package vn.tgpl.referral.explanation;
