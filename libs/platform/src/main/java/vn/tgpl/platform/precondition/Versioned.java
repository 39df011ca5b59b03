package vn.tgpl.platform.precondition;

/** A view of one thing at one version; its answer carries the version as a strong ETag. */
public interface Versioned {

    long version();
}
