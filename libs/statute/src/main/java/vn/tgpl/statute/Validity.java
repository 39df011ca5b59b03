package vn.tgpl.statute;

import java.time.LocalDate;

/** The days on which a row is in force, both ends included; no last day means until further notice. */
record Validity(LocalDate from, LocalDate to) {

    static Validity of(Row row) {
        var validity = new Validity(
                row.get("validFrom", LocalDate::parse),
                row.find("validTo", LocalDate::parse).orElse(null));
        if (validity.to != null && validity.to.isBefore(validity.from)) {
            throw row.rejected("validTo is before validFrom");
        }
        return validity;
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Validity other) {
        return includes(other.from) || other.includes(from);
    }
}
