/**
 * Lists of hearings in files, from courts that have no system of their own: each row is taken or refused with its
 * reason.
 */
package vn.tgpl.court.upload;
