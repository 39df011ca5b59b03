/** Complaints. */
package vn.tgpl.casework.complaint.http;
