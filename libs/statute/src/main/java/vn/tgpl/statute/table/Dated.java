package vn.tgpl.statute.table;

import java.time.LocalDate;
import java.util.List;

/** A row that binds on some days only. */
public interface Dated {

    Standing standing();

    /** Those of the rows that bind on a day, in their order. */
    static <T extends Dated> List<T> on(LocalDate day, List<T> rows) {
        return rows.stream().filter(row -> row.standing().holds(day)).toList();
    }
}
