/** What hearings take up, and when two of them clash. */
package vn.tgpl.court.clash.domain;
