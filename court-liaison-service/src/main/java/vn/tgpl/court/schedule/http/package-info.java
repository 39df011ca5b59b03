/** A court's list as JSON, page, print, table and calendar. */
package vn.tgpl.court.schedule.http;
