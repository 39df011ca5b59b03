package vn.tgpl.contracts;

/** How a case ended (kết thúc, Circular 12/2018 Art. 10). */
public enum CaseEnding {
    /** The request was carried out in full (hoàn thành). */
    COMPLETED,
    /** It ended before its time (không tiếp tục thực hiện, Law 11/2017 Art. 37). */
    DISCONTINUED,
    /** The law put an end to it (đình chỉ). */
    SUSPENDED
}
