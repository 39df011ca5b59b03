package vn.tgpl.referral.directory.http;

import java.util.List;
import vn.tgpl.referral.directory.LoadedAgency;
import vn.tgpl.referral.directory.LoadedAgency.Result;

/** What a file did to the directory, in sum and row by row. */
public record LoadReport(long added, long changed, long unchanged, List<LoadedAgency> rows) {

    static LoadReport of(List<LoadedAgency> rows) {
        return new LoadReport(
                count(rows, Result.ADDED), count(rows, Result.CHANGED), count(rows, Result.UNCHANGED), rows);
    }

    private static long count(List<LoadedAgency> rows, Result result) {
        return rows.stream().filter(row -> row.result() == result).count();
    }
}
