/** Hearings pulled by court and days: a court's list, one model in every format that people and systems read. */
package vn.tgpl.court.schedule;
