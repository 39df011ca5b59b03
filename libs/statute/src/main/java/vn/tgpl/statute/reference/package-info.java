/** The lists, figures and forms of the law that a service looks up on a date. */
package vn.tgpl.statute.reference;
