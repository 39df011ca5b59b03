/** What a court says when it puts a hearing off, takes it off its list or ends it, and the rules of that. */
package vn.tgpl.court.course.domain;
