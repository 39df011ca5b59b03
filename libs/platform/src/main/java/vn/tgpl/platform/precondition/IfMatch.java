package vn.tgpl.platform.precondition;

import java.util.Arrays;
import java.util.function.Supplier;

/** The version that the caller has seen and means to change (RFC 9110 §13.1.1). */
public final class IfMatch {

    private final String header;

    private IfMatch(String header) {
        this.header = header;
    }

    /** Reads the header; JAX-RS calls it, and passes null where there is none. */
    public static IfMatch valueOf(String header) {
        return new IfMatch(header);
    }

    /**
     * @throws PreconditionMissing if the caller did not say which version it has seen (428)
     * @throws StaleVersion if it has seen another one (412)
     */
    public static void require(IfMatch seen, long version) {
        require(seen, version, StaleVersion::new);
    }

    /** As {@link #require(IfMatch, long)}, telling a caller that is late how it stands now. */
    public static void require(IfMatch seen, long version, Supplier<StaleVersion> late) {
        if (seen == null || seen.header.isBlank()) {
            throw new PreconditionMissing();
        }
        if (!seen.names(version)) {
            throw late.get();
        }
    }

    /**
     * As {@link #require(IfMatch, long)}, where several versions are as good as each other.
     *
     * @return the latest of them that the caller has seen
     */
    public static long requireBetween(IfMatch seen, long first, long last) {
        if (seen == null || seen.header.isBlank()) {
            throw new PreconditionMissing();
        }
        for (long version = last; version >= first; version--) {
            if (seen.names(version)) {
                return version;
            }
        }
        throw new StaleVersion();
    }

    /** As {@link #require}, but the header may be left out. */
    public static void honour(IfMatch seen, long version) {
        if (seen != null && !seen.header.isBlank() && !seen.names(version)) {
            throw new StaleVersion();
        }
    }

    private boolean names(long version) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.matches("\"" + version + "(-\\w+)?\""));
    }
}
