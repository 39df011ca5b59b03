/** Writes {@code docs/law.md} from the tables, so that what is said of the law is what the suite does. */
package vn.tgpl.statute.document;
