package vn.tgpl.local;

/** One piece of the stack: launched, waited for, stopped. */
interface Part {

    String name();

    /** Where a person finds it. */
    String address();

    void launch();

    /** Returns when the part serves; throws a {@link StackFailure} when it ends or its limit passes. */
    void awaitReady();

    default boolean alive() {
        return true;
    }

    void stop();

    /** Ends it as a power cut would. */
    default void kill() {
        throw new UnsupportedOperationException(name() + " cannot be killed");
    }
}
