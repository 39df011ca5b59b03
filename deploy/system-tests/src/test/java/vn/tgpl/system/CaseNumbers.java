package vn.tgpl.system;

import java.util.concurrent.atomic.AtomicInteger;

/** A fresh case number for every test, so that none meets another's rows. */
final class CaseNumbers {

    private static final AtomicInteger LAST = new AtomicInteger();

    private CaseNumbers() {}

    static String next() {
        return LAST.incrementAndGet() + "/2026";
    }
}
