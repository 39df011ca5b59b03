/** Who must be told of which version of a hearing, and who has said that it was. */
package vn.tgpl.court.notice;
