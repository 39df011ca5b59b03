package vn.tgpl.casework.casefile.domain;

/** How somebody was told. */
public enum NoticeMeans {
    IN_PERSON,
    PHONE,
    POST,
    /** By message or electronic mail. */
    ELECTRONIC,
    /** The detention facility passed it on to the person. */
    THROUGH_CUSTODIAN,
    THROUGH_RELATIVE
}
