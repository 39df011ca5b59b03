/** Hearings as courts send them and as the agencies of a proceeding read them. */
package vn.tgpl.court.listing.http;
