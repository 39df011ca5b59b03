/** Text in the format of calendars (RFC 5545, RFC 7986). */
package vn.tgpl.platform.icalendar;
