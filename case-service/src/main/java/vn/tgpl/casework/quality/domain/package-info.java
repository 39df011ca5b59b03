/** Scores, findings and ticked criteria. */
package vn.tgpl.casework.quality.domain;
