package vn.tgpl.court.listing.domain;

/** Whether the court needs an interpreter (người phiên dịch). */
public record Interpreter(Boolean needed) {}
