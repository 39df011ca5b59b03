/** Tables of comma-separated values, read strictly: a row that makes no sense is refused by file, line and reason. */
package vn.tgpl.statute.table;
