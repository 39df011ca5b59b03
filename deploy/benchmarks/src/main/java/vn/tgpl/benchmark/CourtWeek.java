package vn.tgpl.benchmark;

import java.util.Locale;

/**
 * What pulling one court-week took.
 *
 * @param bytes how long the answer is
 * @param plans by which PostgreSQL found it, and whether it had changed
 */
record CourtWeek(int bytes, Times full, Times unchanged, String plans) {

    private static final int PULLS = 2000;

    static CourtWeek measure(Pull pull, UsedPlans plans) throws Exception {
        var first = pull.answer(null);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        pull.times(null, 200, PULLS); // warms the service up
        var full = pull.times(null, 200, PULLS);
        pull.times(tag, 304, PULLS);
        var unchanged = pull.times(tag, 304, PULLS);
        return new CourtWeek(first.body().length, full, unchanged, plans.of(() -> pull.answer(null)));
    }

    String against(CourtWeek other) {
        return "200 %s, 304 %s".formatted(full.against(other.full), unchanged.against(other.unchanged));
    }

    @Override
    public String toString() {
        return "200 (%,d bytes) %s, 304 %s%n%s".formatted(bytes, full, unchanged, plans);
    }

    /** Of many pulls one after the other, in microseconds. */
    record Times(long p50, long p99) {

        String against(Times other) {
            return String.format(
                    Locale.ROOT, "p50 x%.2f p99 x%.2f", (double) p50 / other.p50, (double) p99 / other.p99);
        }

        @Override
        public String toString() {
            return "p50 %,d µs p99 %,d µs".formatted(p50, p99);
        }
    }
}
