/** Fees over HTTP. */
package vn.tgpl.casework.fee.http;
