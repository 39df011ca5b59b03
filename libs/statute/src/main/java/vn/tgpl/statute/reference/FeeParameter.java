package vn.tgpl.statute.reference;

import java.math.BigDecimal;
import java.util.List;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** A figure from which fees (thù lao, bồi dưỡng) are computed. */
public record FeeParameter(Code code, BigDecimal value, Standing standing) implements Dated {

    public static final String FILE = "fee-parameters.csv";

    /** The figures that a fee needs; shares and lump sums are parts of the base salary. */
    public enum Code {
        /** What a lawyer earns for a session of proceedings. */
        LITIGATION_SESSION,
        /** How many sessions of proceedings are paid at most in a matter. */
        LITIGATION_MOST_SESSIONS,
        /** The officer's part of the lawyer's fee for proceedings. */
        LITIGATION_OFFICER,
        REPRESENTATION_SESSION,
        REPRESENTATION_MOST_SESSIONS,
        REPRESENTATION_OFFICER,
        LUMP_SUM_LEAST,
        LUMP_SUM_MOST,
        /** What the lump sum may grow to with several providers or two charges; never over the most. */
        LUMP_SUM_SHARED,
        ADVICE_LEAST,
        ADVICE_MOST,
        SESSION_HOURS,
        /** A rest shorter than this many hours is half a session. */
        HALF_SESSION_BELOW_HOURS
    }

    static List<FeeParameter> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("code", "value"))
                .read(FeeParameter::of, FeeParameter::clashesWith);
    }

    private static FeeParameter of(Row row) {
        return new FeeParameter(row.get("code", Code::valueOf), row.get("value", Amount::positive), Standing.of(row));
    }

    private boolean clashesWith(FeeParameter other) {
        return code == other.code && standing.overlaps(other.standing);
    }
}
