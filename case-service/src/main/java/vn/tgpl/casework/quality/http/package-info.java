/** Appraisals, evaluations and classifications. */
package vn.tgpl.casework.quality.http;
