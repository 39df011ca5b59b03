/** What courts schedule: hearings (phiên tòa), and who may see them. */
package vn.tgpl.court;
