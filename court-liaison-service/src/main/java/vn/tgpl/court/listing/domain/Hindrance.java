package vn.tgpl.court.listing.domain;

/** What stands in the way of opening the hearing in the ordinary time (BLTTHS Art. 277(3), BLTTDS Art. 203(4)). */
public enum Hindrance {
    NONE,
    /** bất khả kháng, trở ngại khách quan hoặc lý do chính đáng */
    FORCE_MAJEURE
}
