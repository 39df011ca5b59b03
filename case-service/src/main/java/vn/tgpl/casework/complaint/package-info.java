/** Complaints about legal aid (khiếu nại, Law 11/2017 Art. 45), for the Centre and the Department of Justice alone. */
package vn.tgpl.casework.complaint;
