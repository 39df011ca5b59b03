/** The short story that {@code deploy/up} plays: from a notice to a hearing, as five agencies see it. */
package vn.tgpl.local.story;
