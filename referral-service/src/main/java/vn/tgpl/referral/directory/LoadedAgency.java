package vn.tgpl.referral.directory;

/** What a row of a file did to the directory. */
public record LoadedAgency(int line, String id, Result result) {

    public enum Result {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
