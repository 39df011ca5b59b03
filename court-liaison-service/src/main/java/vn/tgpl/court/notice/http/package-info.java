/** Receipts as the parties give them, and who has given none. */
package vn.tgpl.court.notice.http;
