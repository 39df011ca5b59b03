/** What agencies send: notices (Mẫu 03) and information (Mẫu 04) on persons who may be entitled to legal aid. */
package vn.tgpl.referral;
