/** Constraints that the input of every service shares. */
package vn.tgpl.platform.input;
