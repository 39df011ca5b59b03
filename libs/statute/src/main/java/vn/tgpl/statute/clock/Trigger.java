package vn.tgpl.statute.clock;

/** A fact that starts or meets a clock. */
public enum Trigger {
    /** The agency receives the person's request for legal aid. */
    REQUEST_RECEIVED,
    /** The Centre receives the agency's notice or information. */
    NOTICE_RECEIVED,
    /** The Centre enters the case in its register (thụ lý). */
    CASE_ACCEPTED,
    /** The Centre decides who provides the aid (quyết định cử). */
    PROVIDER_ASSIGNED
}
