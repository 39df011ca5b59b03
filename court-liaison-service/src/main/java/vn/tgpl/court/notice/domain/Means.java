package vn.tgpl.court.notice.domain;

/** How the schedule reached the party (TTLT 10/2018 Art. 9(3)(a)). */
public enum Means {
    /** gửi bảo đảm qua đường bưu chính */
    REGISTERED_POST,
    /** trực tiếp */
    BY_HAND,
    /** Through this service, or another electronic way. */
    ELECTRONIC,
    /** hình thức khác */
    OTHER
}
