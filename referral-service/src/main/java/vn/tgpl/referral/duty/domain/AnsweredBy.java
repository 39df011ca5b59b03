package vn.tgpl.referral.duty.domain;

/** Who took an agency's call. */
public enum AnsweredBy {
    /** người trực */
    DUTY,
    /** người hỗ trợ trực */
    BACKUP,
    /** Nobody: the telephone notes the missed call (cuộc gọi nhỡ). */
    MISSED,
    /** Nobody: the caller spoke to the voicemail (hộp thư thoại). */
    VOICEMAIL;

    boolean isAnswered() {
        return this == DUTY || this == BACKUP;
    }
}
