/** The template as courts fill it in, and the answer row by row. */
package vn.tgpl.court.upload.http;
