package vn.tgpl.court.upload.domain;

/** What the cells of a column hold; several things in one cell are separated by semicolons. */
public enum ColumnKind {
    TEXT,
    TEXTS,
    DATE,
    DATES,
    TIME,
    CHOICE,
    /** Standings, each with the referral where it is known: "Bị cáo: 019aa19e-…; Bị hại". */
    PERSONS
}
