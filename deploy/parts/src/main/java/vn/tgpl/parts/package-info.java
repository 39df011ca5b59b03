/** Real parts that a run or a test starts from Java: PostgreSQL, the identity provider and the sample directory. */
package vn.tgpl.parts;
