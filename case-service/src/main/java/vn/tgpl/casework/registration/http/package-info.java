/** Registrations of counsel. */
package vn.tgpl.casework.registration.http;
