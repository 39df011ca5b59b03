package vn.tgpl.casework.intake.domain;

/** Something that the officer at the desk should look at; it hinders nothing. */
public record Warning(String pointer, String code) {}
