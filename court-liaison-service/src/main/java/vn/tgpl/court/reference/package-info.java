/**
 * The courts and their courtrooms (danh mục tòa án, phòng xử án): which there are, since when, and what succeeded them.
 */
package vn.tgpl.court.reference;
