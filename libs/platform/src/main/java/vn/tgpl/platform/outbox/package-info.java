/** Events leave with the transaction that caused them; Debezium reads the table's log. */
package vn.tgpl.platform.outbox;
