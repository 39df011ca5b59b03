/** The list as a model, and how its hearings are found. */
package vn.tgpl.court.schedule.domain;
