package vn.tgpl.referral.notice.domain;

/** Something that the sender should look at; it hinders nothing. */
public record Warning(String pointer, String code) {}
