package vn.tgpl.court.upload.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What became of each row, in the order of the file, and then of the hearings that no row has any more. */
public record UploadResults(List<RowResult> rows) {

    public UploadResults {
        rows = rows.stream()
                .sorted(Comparator.comparing(RowResult::row, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public int count(Outcome... outcomes) {
        var wanted = List.of(outcomes);
        return (int) rows.stream().filter(row -> wanted.contains(row.outcome())).count();
    }

    /** Those with one of the outcomes, from the one after this row on; null asks for all. */
    public List<RowResult> select(Outcome outcome, int skipped, int limit) {
        var found = new ArrayList<RowResult>();
        rows.stream()
                .filter(row -> outcome == null || row.outcome() == outcome)
                .skip(skipped)
                .limit(limit)
                .forEach(found::add);
        return found;
    }
}
