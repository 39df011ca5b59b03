/** The decisions as they were given. */
package vn.tgpl.casework.registration.domain;
