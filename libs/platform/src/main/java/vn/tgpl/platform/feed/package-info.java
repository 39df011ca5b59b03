/** What changed, in commit order, for each agency that may see it. */
package vn.tgpl.platform.feed;
