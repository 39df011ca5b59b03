package vn.tgpl.casework.work.domain;

/** Whether an activity's time is confirmed. */
public enum ActivityStatus {
    AWAITING,
    CONFIRMED,
    /** Who must confirm says that it was not so; the provider may correct it. */
    DECLINED
}
