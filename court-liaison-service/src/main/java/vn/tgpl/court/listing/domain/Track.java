package vn.tgpl.court.listing.domain;

/** The ordinary or the summary procedure (thủ tục rút gọn): the law's time limits differ. */
public enum Track {
    ORDINARY,
    SUMMARY
}
