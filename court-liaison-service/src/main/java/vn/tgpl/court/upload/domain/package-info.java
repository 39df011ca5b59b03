/** What the columns of a court's list mean, and what becomes of each row. */
package vn.tgpl.court.upload.domain;
