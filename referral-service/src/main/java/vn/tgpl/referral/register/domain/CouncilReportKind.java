package vn.tgpl.referral.register.domain;

/** Which of the year's two reports to the council: provisional or official figures (TTLT 10/2018 Art. 20(5)). */
public enum CouncilReportKind {
    PROVISIONAL,
    OFFICIAL
}
