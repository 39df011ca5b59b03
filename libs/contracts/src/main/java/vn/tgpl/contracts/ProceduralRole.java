package vn.tgpl.contracts;

/** The person's standing in the proceeding (tư cách tố tụng), as TTLT 10/2018 and its amendment 29/2025 name them. */
public enum ProceduralRole {
    DENOUNCED,
    PROPOSED_FOR_PROSECUTION,
    EMERGENCY_HELD,
    ARRESTED,
    IN_CUSTODY,
    ACCUSED,
    DEFENDANT,
    VICTIM,
    PARTY,
    WITNESS,
    PRISONER,
    /** người chấp hành biện pháp xử lý chuyển hướng */
    UNDER_DIVERSION,
    /** Somebody outside of any proceeding, whom a commune found in need of legal aid. */
    PERSON_IN_NEED
}
