/** Putting a hearing on a court's list (lịch xét xử) and showing it to the agencies of the proceeding. */
package vn.tgpl.court.listing;
