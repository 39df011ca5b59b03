package vn.tgpl.court.repull.domain;

/** How far a re-pull is. */
public enum RepullState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
