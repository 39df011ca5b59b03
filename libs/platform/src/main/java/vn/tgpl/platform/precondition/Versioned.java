package vn.tgpl.platform.precondition;

/** A view of one thing at one version; its answer carries the version as a strong ETag. */
public interface Versioned {

    long version();

    /** What the ETag says: the version, and after a hyphen what else the view depends on. */
    default String tag() {
        return String.valueOf(version());
    }
}
