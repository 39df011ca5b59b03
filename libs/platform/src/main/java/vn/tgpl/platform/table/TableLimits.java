package vn.tgpl.platform.table;

/**
 * How large a table may be. A workbook is a ZIP file: what it unpacks to is limited before anything is read.
 *
 * @param unpacked in bytes
 * @param ratio how many times its own size a workbook may unpack to
 * @param parts how many files a workbook may consist of
 */
record TableLimits(int rows, long unpacked, int ratio, int parts) {}
