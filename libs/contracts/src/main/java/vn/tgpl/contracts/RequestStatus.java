package vn.tgpl.contracts;

/** Whether the person asked for legal aid (yêu cầu trợ giúp pháp lý). */
public enum RequestStatus {
    REQUESTED,
    NOT_REQUESTED,
    REFUSED
}
