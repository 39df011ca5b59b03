/** Documents over HTTP. */
package vn.tgpl.casework.document.http;
