/** What the services say to each other: event records and the words they share. No logic. */
package vn.tgpl.contracts;
