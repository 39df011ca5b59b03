/** A POST that is repeated with its key gives its first answer again. */
package vn.tgpl.platform.idempotency;
