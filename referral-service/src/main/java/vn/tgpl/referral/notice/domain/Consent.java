package vn.tgpl.referral.notice.domain;

/** What sender and Centre say of taking back or correcting what is accepted already, as codes of QCVN 102:2016. */
enum Consent {
    /** yêu cầu lấy lại, thu hồi */
    ASKED("13"),
    /** đồng ý cập nhật, lấy lại */
    GIVEN("15"),
    /** từ chối cập nhật, lấy lại */
    REFUSED("16");

    private final String edxmlStatus;

    Consent(String edxmlStatus) {
        this.edxmlStatus = edxmlStatus;
    }

    static Consent of(boolean accepted) {
        return accepted ? GIVEN : REFUSED;
    }

    String edxmlStatus() {
        return edxmlStatus;
    }
}
