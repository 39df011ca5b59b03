package vn.tgpl.court.listing.domain;

/** First instance (sơ thẩm), appeal (phúc thẩm), cassation (giám đốc thẩm) or reopening (tái thẩm). */
public enum Instance {
    FIRST,
    APPEAL,
    CASSATION,
    REOPENING
}
