package vn.tgpl.court.upload.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.platform.table.TableRow;

/** A court's list as its file has it. */
public final class ScheduleFile {

    private final List<ScheduleRow> rows = new ArrayList<>();

    public void add(TableRow row) {
        rows.add(ScheduleRow.of(row));
    }

    /** The hearings of the file, in its order. */
    public List<HearingDraft> drafts() {
        var drafts = rows.stream()
                .filter(row -> row.reference() != null)
                .collect(Collectors.groupingBy(ScheduleRow::reference, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(rowsOf -> new HearingDraft(rowsOf.getKey(), rowsOf.getValue()))
                .toList();
        drafts.forEach(HearingDraft::check);
        return drafts;
    }

    /** The days of which the file has all hearings; rows that say so of another day are warned. */
    public Set<LocalDate> completeDays(LocalDate today) {
        return CompleteDays.of(rows, today);
    }

    /** The hearings that the file has, well or badly. */
    public Set<String> references() {
        return rows.stream()
                .map(ScheduleRow::reference)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What becomes of the rows that say of no hearing which it is. */
    public Stream<RowResult> nameless() {
        return rows.stream()
                .filter(row -> Objects.isNull(row.reference()))
                .map(row -> row.result(Outcome.REFUSED, null, null));
    }
}
