package vn.tgpl.court.notice.domain;

/** Whom a court must tell of a hearing (TTLT 10/2018 Art. 9(3)(a)): both of them. */
public enum PartyKind {
    /** tổ chức thực hiện trợ giúp pháp lý */
    ORGANISATION,
    /** người thực hiện trợ giúp pháp lý */
    PROVIDER
}
