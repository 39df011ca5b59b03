/** Asking for hearings again, and seeing how far that is. */
package vn.tgpl.court.repull.http;
