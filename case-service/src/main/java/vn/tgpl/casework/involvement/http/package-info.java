/** The ledger as agencies read it: one by one, as a feed, and as it happens. */
package vn.tgpl.casework.involvement.http;
