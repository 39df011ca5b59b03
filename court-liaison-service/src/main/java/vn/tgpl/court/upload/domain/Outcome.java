package vn.tgpl.court.upload.domain;

/** What became of a row; of a hearing, where the list is complete and no row has it any more. */
public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED,
    WITHDRAWN
}
