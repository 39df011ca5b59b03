/** How JSON is read and written: strictly, and in the legal time zone. */
package vn.tgpl.platform.json;
