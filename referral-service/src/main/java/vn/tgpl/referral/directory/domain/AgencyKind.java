package vn.tgpl.referral.directory.domain;

/** What an agency is: those bound by TTLT 10/2018 Art. 2, those beside the Centre, and those that run the suite. */
public enum AgencyKind {
    /** cơ quan điều tra; a commune's police too, which takes denunciations */
    INVESTIGATION_BODY,
    /** nhà tạm giữ, trại tạm giam */
    DETENTION_FACILITY,
    /** trại giam */
    PRISON,
    /** viện kiểm sát nhân dân */
    PROCURACY,
    /** tòa án nhân dân */
    COURT,
    /** ủy ban nhân dân */
    PEOPLES_COMMITTEE,
    /** Trung tâm trợ giúp pháp lý nhà nước */
    LEGAL_AID_CENTRE,
    /** Chi nhánh của Trung tâm */
    LEGAL_AID_BRANCH,
    /** tổ chức tham gia trợ giúp pháp lý */
    LEGAL_AID_ORGANISATION,
    /** Sở Tư pháp */
    JUSTICE_DEPARTMENT,
    /** nền tảng tích hợp, chia sẻ dữ liệu: it calls on behalf of others */
    GATEWAY,
    /** who operates the suite */
    OPERATOR
}
