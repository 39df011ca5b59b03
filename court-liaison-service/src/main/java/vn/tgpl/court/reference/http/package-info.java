/** Courts and courtrooms as agencies read them, and as courts tell of their own. */
package vn.tgpl.court.reference.http;
