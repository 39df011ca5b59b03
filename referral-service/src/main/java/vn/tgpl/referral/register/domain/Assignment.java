package vn.tgpl.referral.register.domain;

/** Whether the Centre has assigned a provider (cử người thực hiện). */
public enum Assignment {
    ASSIGNED,
    NOT_ASSIGNED
}
