package vn.tgpl.court.listing.domain;

/** Whether the court sits in public (công khai) or behind closed doors (xét xử kín). */
public enum Publicity {
    PUBLIC,
    CLOSED
}
