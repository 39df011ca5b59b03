package vn.tgpl.casework.assignment.domain;

/** Who is told of an assignment by the Centre's own hand: the agencies are told by their feeds. */
public enum Addressee {
    AIDED_PERSON,
    PROVIDER
}
