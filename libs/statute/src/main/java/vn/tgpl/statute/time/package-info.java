/** Legal time in Vietnam: working days, holidays, and the ways in which the law counts. */
package vn.tgpl.statute.time;
