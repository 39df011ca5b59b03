/** The legal time limits that a service started, and whether they were kept. */
package vn.tgpl.platform.clock;
