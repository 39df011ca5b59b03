package vn.tgpl.platform.sheet;

import java.util.function.Function;

/** A column of a sheet: its heading, and what stands in it for a row: a text, a number, an instant, or null. */
public record Column<R>(String heading, Function<R, Object> value) {}
