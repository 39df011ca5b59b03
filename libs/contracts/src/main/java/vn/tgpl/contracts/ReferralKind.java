package vn.tgpl.contracts;

/**
 * What an agency sends: a notice (Mẫu 03), information (Mẫu 04), a notice of mandatory defence (BLTTHS Art. 76), or the
 * report of a commune's People's Committee (thông báo của UBND cấp xã) on a person found in need.
 */
public enum ReferralKind {
    NOTICE,
    INFORMATION,
    MANDATORY_DEFENCE,
    COMMUNE_REPORT
}
