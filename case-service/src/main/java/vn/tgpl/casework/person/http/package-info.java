/** Asking again for details that could not be read. */
package vn.tgpl.casework.person.http;
