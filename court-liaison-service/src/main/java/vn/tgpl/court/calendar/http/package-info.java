/** Calendars as their owners keep them, and as programs read them. */
package vn.tgpl.court.calendar.http;
