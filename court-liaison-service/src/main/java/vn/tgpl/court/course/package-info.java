/** What becomes of a hearing: postponed, suspended, cancelled, found to be listed twice, or held with its outcome. */
package vn.tgpl.court.course;
