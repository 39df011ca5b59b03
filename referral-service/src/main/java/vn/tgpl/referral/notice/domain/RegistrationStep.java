package vn.tgpl.referral.notice.domain;

import java.time.Instant;

/** What a proceedings agency last decided on registering the provider as counsel (đăng ký bào chữa). */
public record RegistrationStep(Decision decision, String agency, Instant decidedAt) {

    public enum Decision {
        REGISTERED,
        REFUSED,
        CANCELLED
    }
}
