/** Clashes as those who can resolve them see them. */
package vn.tgpl.court.clash.http;
