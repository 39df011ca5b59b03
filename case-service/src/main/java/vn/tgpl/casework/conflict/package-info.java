/** Conflicts of interest: what stands between a provider and a case (Law 11/2017 Art. 25(2), BLTTHS Art. 72). */
package vn.tgpl.casework.conflict;
