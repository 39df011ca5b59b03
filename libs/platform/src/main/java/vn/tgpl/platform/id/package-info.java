/** Identifiers. */
package vn.tgpl.platform.id;
