package vn.tgpl.referral.duty.domain;

/** How somebody is on duty (chương trình 5789/CTPH-BTP-BCA and 1603/CTPH-BTP-TANDTC). */
public enum DutyForm {
    /** trực qua điện thoại */
    TELEPHONE,
    /** trực tại trụ sở, such as the courthouse */
    AT_THE_PLACE
}
