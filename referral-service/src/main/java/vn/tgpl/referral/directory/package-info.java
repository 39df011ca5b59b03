/** The directory of agencies (danh mục cơ quan): who they are, since when, and who took over from whom. */
package vn.tgpl.referral.directory;
