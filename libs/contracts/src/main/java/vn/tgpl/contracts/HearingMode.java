package vn.tgpl.contracts;

/** How a court sits: in person, online (phiên tòa trực tuyến) or mobile (xét xử lưu động). */
public enum HearingMode {
    IN_PERSON,
    ONLINE,
    MOBILE
}
