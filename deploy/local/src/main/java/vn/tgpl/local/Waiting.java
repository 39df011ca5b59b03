package vn.tgpl.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Bounded waiting. */
public final class Waiting {

    private static final long PAUSE_MILLIS = 100;

    private Waiting() {}

    /** Asks again and again until the answer is yes; false when the limit passes first. */
    public static boolean until(Duration limit, BooleanSupplier answer) {
        var end = System.nanoTime() + limit.toNanos();
        while (!answer.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        }
    }
}
