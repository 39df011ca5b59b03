/** A complaint and its stages. */
package vn.tgpl.casework.complaint.domain;
