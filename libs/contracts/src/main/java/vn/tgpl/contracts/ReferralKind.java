package vn.tgpl.contracts;

/** What an agency sends: a notice (Mẫu 03), information (Mẫu 04), or a notice of mandatory defence (BLTTHS Art. 76). */
public enum ReferralKind {
    NOTICE,
    INFORMATION,
    MANDATORY_DEFENCE
}
