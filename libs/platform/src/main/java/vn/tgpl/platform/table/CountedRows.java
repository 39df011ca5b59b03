package vn.tgpl.platform.table;

import java.util.function.Consumer;

/** Passes rows on, as many as are allowed. */
final class CountedRows implements Consumer<TableRow> {

    private final Consumer<TableRow> rows;
    private final int most;
    private int count;

    CountedRows(Consumer<TableRow> rows, int most) {
        this.rows = rows;
        this.most = most;
    }

    @Override
    public void accept(TableRow row) {
        if (++count > most) {
            throw new TooManyRows(most);
        }
        rows.accept(row);
    }

    boolean isEmpty() {
        return count == 0;
    }
}
