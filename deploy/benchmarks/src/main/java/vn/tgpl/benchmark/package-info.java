/** Measures the packaged services and prints what it finds; it judges nothing, since machines differ. */
package vn.tgpl.benchmark;
