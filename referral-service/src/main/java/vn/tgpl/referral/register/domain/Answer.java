package vn.tgpl.referral.register.domain;

/** What the Centre answered: accepted (thụ lý), refused (từ chối), not yet; or the agency took the notice back. */
public enum Answer {
    PENDING,
    ACCEPTED,
    REFUSED,
    RECALLED
}
