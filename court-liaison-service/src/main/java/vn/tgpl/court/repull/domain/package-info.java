/** The job of telling again. */
package vn.tgpl.court.repull.domain;
