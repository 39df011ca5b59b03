/** Events arrive, and act once. */
package vn.tgpl.platform.inbox;
