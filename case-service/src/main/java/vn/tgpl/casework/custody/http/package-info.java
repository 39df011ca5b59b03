/** Custody over HTTP. */
package vn.tgpl.casework.custody.http;
