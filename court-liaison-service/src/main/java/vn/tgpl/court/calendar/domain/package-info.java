/** The calendar and its secret address. */
package vn.tgpl.court.calendar.domain;
