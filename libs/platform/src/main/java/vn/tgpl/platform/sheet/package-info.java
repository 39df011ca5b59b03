/** Tables that people open in a spreadsheet: one model, written as CSV or XLSX while its rows are still being read. */
package vn.tgpl.platform.sheet;
