/** Hearings, as court-liaison-service tells of them. */
package vn.tgpl.casework.involvement.messaging;
