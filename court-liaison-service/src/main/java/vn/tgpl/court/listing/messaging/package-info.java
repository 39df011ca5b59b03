/** Which cases a hearing has found, as case-service tells it. */
package vn.tgpl.court.listing.messaging;
