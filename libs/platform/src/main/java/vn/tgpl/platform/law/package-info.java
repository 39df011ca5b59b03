/** The law in force: the tables shipped with the release, and those that an office loaded in their place. */
package vn.tgpl.platform.law;
