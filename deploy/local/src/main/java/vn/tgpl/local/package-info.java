/** Runs the whole suite on one machine: every part a real one, started, watched and stopped in order. */
package vn.tgpl.local;
