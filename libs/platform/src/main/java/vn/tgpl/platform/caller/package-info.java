/** Who calls: the agency and the client in the token. */
package vn.tgpl.platform.caller;
