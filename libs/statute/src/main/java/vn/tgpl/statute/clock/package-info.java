/** The deadlines of the law: which fact starts which clock, when it ends, what meets it. */
package vn.tgpl.statute.clock;
