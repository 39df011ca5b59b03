/** What personal data a dump of the database must not show: sealed at rest, and found by a keyed hash. */
package vn.tgpl.platform.secret;
