package vn.tgpl.court.calendar;

import vn.tgpl.court.calendar.domain.Calendar;
import vn.tgpl.court.calendar.domain.CalendarToken;

/** A calendar that has just been made: the one time that its address is known. */
public record NewCalendar(Calendar calendar, CalendarToken token) {}
