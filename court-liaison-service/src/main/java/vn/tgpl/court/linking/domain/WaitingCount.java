package vn.tgpl.court.linking.domain;

/** How many hearings there are that are still to end, and how many of them wait for what. */
public record WaitingCount(long hearings, long noCase, long unknownCourt, long unknownRoom) {

    /** Those that have found a case. */
    public long linked() {
        return hearings - noCase;
    }
}
