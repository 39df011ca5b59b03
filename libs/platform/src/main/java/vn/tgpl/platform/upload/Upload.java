package vn.tgpl.platform.upload;

import java.util.List;

/** A file of rows that a caller sent; each row keeps the constraints of its type. */
public record Upload<T>(List<Row<T>> rows) {}
