package vn.tgpl.casework.fee.domain;

/** How a provider is paid. */
public enum FeeMethod {
    /** By session (buổi). */
    SESSIONS,
    /** One sum for the whole matter (khoán). */
    LUMP_SUM
}
