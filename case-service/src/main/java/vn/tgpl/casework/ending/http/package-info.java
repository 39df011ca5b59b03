/** Endings. */
package vn.tgpl.casework.ending.http;
