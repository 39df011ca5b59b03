package vn.tgpl.referral.register.domain;

/** How the provider's registration as counsel stands (đăng ký bào chữa, bảo vệ quyền và lợi ích hợp pháp). */
public enum Registration {
    NONE,
    REGISTERED,
    REFUSED,
    CANCELLED
}
