/** Advice over HTTP. */
package vn.tgpl.casework.advice.http;
