/**
 * Calendars that a telephone or a mail program subscribes to: by a secret address that can be revoked, without names.
 */
package vn.tgpl.court.calendar;
