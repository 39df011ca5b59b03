/** The notice, its receipt, and who must be told. */
package vn.tgpl.court.notice.domain;
