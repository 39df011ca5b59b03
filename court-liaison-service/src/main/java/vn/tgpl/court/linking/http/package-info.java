/** Links and the work-list, as a court's clerks and the Centre use them. */
package vn.tgpl.court.linking.http;
