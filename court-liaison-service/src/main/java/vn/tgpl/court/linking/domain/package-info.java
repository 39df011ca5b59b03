/** Hearings that wait for their case, their court or their room to become known. */
package vn.tgpl.court.linking.domain;
