/** How a court tells what became of its hearing. */
package vn.tgpl.court.course.http;
