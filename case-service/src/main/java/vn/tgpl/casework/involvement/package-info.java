/** The ledger: who is involved in whose legal aid, in what status, since when, for every agency that takes part. */
package vn.tgpl.casework.involvement;
