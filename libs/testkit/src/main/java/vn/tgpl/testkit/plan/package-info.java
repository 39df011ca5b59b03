/** What is asked of the database, how often, and by which plan. */
package vn.tgpl.testkit.plan;
