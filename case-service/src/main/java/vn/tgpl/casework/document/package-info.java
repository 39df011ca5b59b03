/** Procedural documents by reference, and the time limits that they start. */
package vn.tgpl.casework.document;
