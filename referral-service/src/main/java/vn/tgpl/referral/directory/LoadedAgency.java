package vn.tgpl.referral.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row of a file did to the directory. */
public record LoadedAgency(int line, String id, Result result) {

    @Schema(name = "LoadResult")
    public enum Result {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
