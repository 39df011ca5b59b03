/**
 * Tables that people made in a spreadsheet (CSV, XLSX), read cell by cell from a file that nobody has reason to trust.
 */
package vn.tgpl.platform.table;
