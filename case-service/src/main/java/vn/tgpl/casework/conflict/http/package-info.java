/** Asking for conflicts, and declaring them. */
package vn.tgpl.casework.conflict.http;
