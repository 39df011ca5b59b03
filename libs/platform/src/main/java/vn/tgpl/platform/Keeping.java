package vn.tgpl.platform;

import java.time.Duration;

/**
 * That the rows of a table are kept for a while only. Whoever owns one that must not grow for ever produces it.
 *
 * @param since the column with the moment from which the time runs
 */
public record Keeping(String table, String since, Duration period) {}
