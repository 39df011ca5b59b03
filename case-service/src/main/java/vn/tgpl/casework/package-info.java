/** What the State Legal Aid Centre does for a person, and the ledger of who is involved. */
package vn.tgpl.casework;
