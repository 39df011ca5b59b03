package vn.tgpl.platform.secret;

import java.util.function.UnaryOperator;

/**
 * A column that holds sealed values; its table tells by {@code sealed_with} under which key (see the migration).
 *
 * @param type the column's type in SQL
 * @param seal seals what an earlier release stored open
 */
public record SealedColumn(String table, String column, String type, UnaryOperator<String> seal) {}
