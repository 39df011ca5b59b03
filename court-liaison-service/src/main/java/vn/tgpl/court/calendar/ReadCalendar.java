package vn.tgpl.court.calendar;

/** A calendar as it was read; {@code text} is null for who has it already. */
public record ReadCalendar(String tag, String text) {}
