package vn.tgpl.statute.table;

import java.time.LocalDate;

/** The days on which a row is in force, both ends included; no last day means until further notice. */
public record Validity(LocalDate from, LocalDate to) {

    public static Validity of(Row row) {
        var validity = new Validity(
                row.get("validFrom", LocalDate::parse),
                row.find("validTo", LocalDate::parse).orElse(null));
        if (validity.to != null && validity.to.isBefore(validity.from)) {
            throw row.rejected(StatuteTableRejected.Reason.ENDS_BEFORE_IT_STARTS);
        }
        return validity;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return includes(other.from) || other.includes(from);
    }
}
