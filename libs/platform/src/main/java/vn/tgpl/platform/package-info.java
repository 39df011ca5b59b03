/** How every service speaks: the habits of HTTP and of events, without a word of the business. */
package vn.tgpl.platform;
