/** What the tests of every service share: a real PostgreSQL, real tokens, and the rules of the house. */
package vn.tgpl.testkit;
